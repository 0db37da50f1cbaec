import { lexicon } from "../lexicon/index.ts";
import { stopAt } from "../spans/boundaries.ts";
import { PhraseTrie, type Token } from "../tokens/index.ts";

export interface NamedDocument {
  readonly kind: string;
  readonly to: number;
  /** Token behind "giữa", where the parties are printed. */
  readonly between: number | undefined;
}

/** The name is over before these, outside quotes and brackets. */
const ends = new Set([
  "đã",
  "được",
  "do",
  "tại",
  "nhằm",
  "sẽ",
  "đang",
  "vừa",
  "là",
  "cho",
  "để",
  "trên",
  "khi",
  "thì",
  "vào",
  "đến",
]);
/** Only with one of these is a programme a document of its own: by parties, subject or period. */
const identifies = new Set(["giữa", "giai", "năm"]);
const pairs: Readonly<Record<string, string>> = { "“": "”", '"': '"', "'": "'", "(": ")" };

/** "Chương trình phối hợp … giữa A và B, giai đoạn 2022 - 2026", "Luật Thực hiện dân chủ ở cơ sở". */
export function unnumberedAt(
  tokens: readonly Token[],
  at: number,
  to: number,
): NamedDocument | undefined {
  const law = lawAt(tokens, at, to);
  if (law !== undefined) return law;
  const decision = decisionAt(tokens, at, to);
  if (decision !== undefined) return decision;
  const type = lexicon.documents.unnumbered.longest(tokens, at, to);
  if (type === undefined) return undefined;
  const kind = lexicon.documents.types.longest(tokens, at, to)?.value;
  if (kind === undefined) return undefined;
  let identified = false;
  let between: number | undefined;
  let end = type.end;
  while (end < to) {
    const token = tokens[end];
    if (token === undefined || ends.has(token.key)) break;
    if (token.key === "và" && lexicon.events.nouns.longest(tokens, end + 1, to) !== undefined)
      break;
    if (token.form === "sign") {
      const closing = closingOf(tokens, end, to) ?? periodBehind(tokens, end, to);
      if (closing === undefined) break;
      if (token.text === "," && tokens[end + 1]?.key === "giai") identified = true;
      end = closing;
      continue;
    }
    if (identifies.has(token.key)) identified = true;
    if (token.key === "giữa") between = end + 1;
    end++;
  }
  return identified ? { kind, to: end, between } : undefined;
}

/** A law is cited by its name: Luật Thực hiện dân chủ ở cơ sở. */
function lawAt(tokens: readonly Token[], at: number, to: number): NamedDocument | undefined {
  const type = tokens[at];
  if (
    type === undefined ||
    !type.capital ||
    (type.key !== "luật" && !(type.key === "pháp" && tokens[at + 1]?.key === "lệnh"))
  )
    return undefined;
  const from = type.key === "luật" ? at + 1 : at + 2;
  if (tokens[from]?.capital !== true || tokens[from]?.acronym || tokens[at - 1]?.capital === true)
    return undefined;
  let end = from + 1;
  if (tokens[end]?.capital === false) end++;
  while (
    end < to &&
    tokens[end]?.form === "word" &&
    stopAt(tokens, end, to) === undefined &&
    tokens[end]?.key !== "và"
  )
    end++;
  return { kind: type.key === "luật" ? "Luật" : "Pháp lệnh", to: end, between: undefined };
}

const decisions = new PhraseTrie<string>();
for (const [phrase, kind] of [
  ["Quyết định thăng", "Quyết định"],
  ["Quyết định bổ nhiệm", "Quyết định"],
  ["Quyết định điều động", "Quyết định"],
  ["Quyết định phê chuẩn", "Quyết định"],
  ["Tờ trình của", "Tờ trình"],
  ["Tờ trình về", "Tờ trình"],
] as const)
  decisions.add(phrase, kind);

/** A decision or a submission in capitals, named by what it says. */
function decisionAt(tokens: readonly Token[], at: number, to: number): NamedDocument | undefined {
  const found = tokens[at]?.capital === true ? decisions.longest(tokens, at, to) : undefined;
  if (found === undefined) return undefined;
  let end = found.end;
  while (end < to && tokens[end]?.form === "word" && !ends.has(tokens[end]?.key ?? "")) end++;
  return {
    kind: found.value,
    to: end,
    between: tokens[found.end - 1]?.key === "của" ? found.end : undefined,
  };
}

function closingOf(tokens: readonly Token[], at: number, to: number): number | undefined {
  const sign = tokens[at];
  if (sign?.text === "-" || sign?.text === "/") return at + 1;
  const closing = pairs[sign?.text ?? ""];
  if (closing === undefined) return undefined;
  for (let index = at + 1; index < to; index++)
    if (tokens[index]?.text === closing) return index + 1;
  return undefined;
}

/** ", giai đoạn 2016 - 2021" belongs to the name, and so does the comma of "phòng, chống". */
function periodBehind(tokens: readonly Token[], at: number, to: number): number | undefined {
  if (tokens[at]?.text !== "," || at + 2 >= to) return undefined;
  if (tokens[at - 1]?.key === "phòng" && tokens[at + 1]?.key === "chống") return at + 2;
  return tokens[at + 1]?.key === "giai" && tokens[at + 2]?.key === "đoạn" ? at + 3 : undefined;
}
