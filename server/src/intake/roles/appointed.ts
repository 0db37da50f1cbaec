import type { Mention } from "../people/index.ts";
import type { Chunk } from "../spans/index.ts";
import type { Opening } from "./appointment-words.ts";
import type { Appointment } from "./appointments.ts";
import type { MentionList } from "./mention-list.ts";

/** "… nhiệm kỳ 2011 - 2016 được phê chuẩn cho ông A". */
const farthestReceiver = 8;

/** Small words between the post and "thôi giữ chức vụ": a comma, "được", "cho". */
const farthestLeaver = 3;

/** "ông A là Giám đốc …": nothing stands between. */
export function subjectOf(lists: readonly MentionList[], index: number): readonly Mention[] {
  const before = lists.findLast(({ to }) => to === index);
  return before?.mentions.length === 1 ? before.mentions : [];
}

/** "… cho đồng chí A" right behind the titles, else the persons before: the last, or a whole list without titles of its own. */
export function receiversOf(
  chunks: readonly Chunk[],
  lists: readonly MentionList[],
  index: number,
  last: number,
): readonly Mention[] {
  const behind = lists.find(({ from }) => from > last && from - last <= farthestReceiver);
  const given = chunks
    .slice(last, behind?.from)
    .some((chunk) => chunk.kind === "word" && ["cho", "đối", "với"].includes(chunk.text));
  if (behind !== undefined && given) return behind.mentions;
  const before = lists.findLast(({ to }) => to <= index);
  if (before === undefined) return [];
  const bare = before.mentions.every(({ titles }) => titles.length === 0);
  return bare || isOpenedForAll(chunks, before) ? before.mentions : before.mentions.slice(-1);
}

/** "các đồng chí: A, t1; B, t2 làm …": one office for all. */
function isOpenedForAll(chunks: readonly Chunk[], { from }: MentionList): boolean {
  const [sign, plural] = [chunks[from - 1], chunks[from - 2]];
  return sign?.kind === "sign" && plural?.kind === "plural" && plural.text === "plural";
}

/** "ông A, Giám đốc X, thôi giữ chức vụ, nghỉ hưu": the post left is the last one printed behind the name. */
export function leftBehind(
  lists: readonly MentionList[],
  { from }: Chunk,
  index: number,
  opening: { kind: Opening; end: number },
): Appointment[] {
  if (opening.kind !== "leaves" || opening.end - from < 2) return [];
  const before = lists.findLast(({ to }) => to <= index);
  const mention = before?.mentions.at(-1);
  const left = mention?.titles.at(-1)?.title;
  if (before === undefined || mention === undefined || left === undefined) return [];
  if (index - before.to > farthestLeaver) return [];
  return [
    {
      mention,
      titles: [left],
      status: "leaving",
      again: false,
      former: true,
      carried: false,
      from,
      to: opening.end,
    },
  ];
}
