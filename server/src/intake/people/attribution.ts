import type { Chunk, TitleChunk } from "../spans/index.ts";
import type { Token } from "../tokens/index.ts";
import type { Mention } from "./mention.ts";

/** What is known while the chunks of a sentence are read from left to right. */
export interface Attribution {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly mentions: Mention[];
  /** Whose comma list is being read. */
  current: Mention | undefined;
  /** Titles that wait for a name. */
  waiting: TitleChunk[];
  /** Titles for every name of the list. */
  group: TitleChunk[];
  mentionsInGroup: number;
  /** The first name of the group has an honorific of its own. */
  groupHonoured: boolean;
  /** Titles behind "các" that no name followed; a list may come behind the verb. */
  kept: TitleChunk[];
  keptAt: number;
  list: number;
  /** Nothing but joints since the last mention. */
  joined: boolean;
  /** Behind a colon or a link of a list, a name needs no licence. */
  listOpen: boolean;
  inCollective: boolean;
  behindSemicolon: boolean;
  /** "Thừa ủy quyền của Chủ tịch nước, ông A": the office is that of another. */
  inBehalf: boolean;
}

export function beginAttribution(tokens: readonly Token[], chunks: readonly Chunk[]): Attribution {
  return {
    tokens,
    chunks,
    mentions: [],
    current: undefined,
    waiting: [],
    group: [],
    mentionsInGroup: 0,
    groupHonoured: false,
    kept: [],
    keptAt: 0,
    list: 0,
    joined: false,
    listOpen: false,
    inCollective: false,
    behindSemicolon: false,
    inBehalf: false,
  };
}

export function isBeforeName(state: Attribution, index: number): boolean {
  const next = state.chunks[index + 1];
  return next?.kind === "person" && (next.name !== undefined || next.given !== undefined);
}
