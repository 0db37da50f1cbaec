import type { CueChunk } from "../spans/index.ts";
import type { MentionList } from "./mention-list.ts";
import { objectOf } from "./object-of.ts";
import { type Reading, addHit } from "./reading.ts";

export function giveRole(
  reading: Reading,
  chunk: CueChunk,
  lists: readonly MentionList[],
  rule: string,
): void {
  const { role: said, detail, object: named } = chunk.cue;
  const mentions = lists.flatMap((list) => list.mentions);
  const role = said === "chair" && mentions.length > 1 ? "cochair" : said;
  const handed =
    role === "award" || role === "receive"
      ? objectOf(reading.tokens, chunk.from, reading.chunks.at(-1)?.to ?? chunk.to)
      : undefined;
  // Presents are no decision, decoration or rank.
  const isGift =
    role === "award" && (handed === undefined || handed === "flowers" || handed === "other");
  const given = isGift
    ? {
        role: "other" as const,
        detail: handed === "flowers" ? "gives flowers" : "gives presents",
      }
    : { role, ...(detail === undefined ? {} : { detail }) };
  const object = role === "receive" ? (named ?? handed ?? "other") : undefined;
  for (const mention of mentions) {
    if (chunk.cue.also !== undefined)
      addHit(reading, { mention, role: chunk.cue.also, from: chunk.from, to: chunk.to, rule });
    addHit(reading, {
      mention,
      ...given,
      ...(object === undefined ? {} : { object }),
      from: chunk.from,
      to: chunk.to,
      rule,
    });
  }
}
