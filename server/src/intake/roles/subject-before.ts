import type { MentionList } from "./mention-list.ts";
import type { Reading } from "./reading.ts";

export const farthestSubject = 16;

/** The list whose verb this is: nothing but small words, joints and collectives in between. */
export function subjectBefore(
  reading: Reading,
  index: number,
  near: boolean,
): MentionList | undefined {
  const subject = reading.lists.findLast(({ to }) => to <= index);
  if (subject === undefined || reading.opened.has(subject.id)) return undefined;
  if (isAsked(reading, subject)) return undefined;
  let words = 0;
  let collective = false;
  for (let at = subject.to; at < index; at++) {
    const chunk = reading.chunks[at];
    if (chunk === undefined) continue;
    if (chunk.kind === "collective") collective = true;
    else if (chunk.kind === "statement" && !collective) return undefined;
    else if (chunk.kind === "cue" && near) return undefined;
    else if (chunk.kind === "body" && !collective && endsClause(reading, at, index))
      return undefined;
    else if (chunk.kind === "word") words++;
    else if (chunk.kind === "plural" && isCounted(reading, at)) return undefined;
  }
  return words <= (near ? 3 : farthestSubject) ? subject : undefined;
}

/** "giao Phó Thủ tướng A trực tiếp chỉ đạo": what A is asked to do is not yet done. */
function isAsked({ chunks }: Reading, { from }: MentionList): boolean {
  const before = chunks[from - 1];
  return before?.kind === "statement" && ["giao", "đề", "yêu"].includes(before.text);
}

/** "…; 5 đồng chí phát biểu": others, who are only counted. */
function isCounted({ chunks }: Reading, at: number): boolean {
  const before = chunks[at - 1];
  return before?.kind === "word" && /^\d+$/u.test(before.text);
}

/** A body right before the verb is its subject: "A cho biết Bộ Công an tổ chức". */
function endsClause(reading: Reading, at: number, index: number): boolean {
  const before = reading.chunks[at - 1];
  const behalf = reading.chunks.slice(0, at).some(({ kind }) => kind === "behalf");
  if (behalf) return false;
  const joins =
    before?.kind === "word" &&
    ["tại", "với", "của", "ở", "cho", "từ", "về", "đến"].includes(before.text);
  return (
    !joins &&
    before?.kind !== "cue" &&
    reading.chunks.slice(at + 1, index).every(({ kind }) => kind === "word" || kind === "and")
  );
}
