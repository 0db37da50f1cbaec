import type { TitleStatus } from "../format.ts";
import type { Chunk } from "../spans/index.ts";
import { type Token, PhraseTrie } from "../tokens/index.ts";

export type Opening = "holds" | "leaves" | "held" | "is";

const openings = new PhraseTrie<Opening>();
for (const phrase of [
  "làm",
  "giữ chức",
  "giữ chức vụ",
  "giữ chức danh",
  "giữ cương vị",
  "giữ các chức vụ",
  "đảm nhiệm chức vụ",
  "đảm nhiệm chức danh",
  "đảm nhiệm",
  "đảm nhận chức vụ",
  "đảm nhận",
  "giữ nhiệm vụ",
  "nhận nhiệm vụ",
  "vào chức vụ",
  "chức vụ",
  "chức danh",
  "nhận chức",
  "tham gia",
  "vào",
  "bầu",
  "bổ nhiệm",
  "giữ vị trí",
  "vào chức danh",
  "cử làm",
  "bầu làm",
  "được bầu làm",
  "được bầu giữ chức",
  "được bầu giữ chức vụ",
  "được bầu giữ chức danh",
  "chức",
])
  openings.add(phrase, "holds");
for (const phrase of [
  "thôi giữ chức",
  "thôi giữ chức vụ",
  "thôi làm",
  "thôi làm nhiệm vụ",
  "cho thôi làm nhiệm vụ",
  "thôi tham gia",
  "thôi đảm nhiệm",
  "thôi giữ các chức vụ",
  "thôi chức",
  "miễn nhiệm chức vụ",
  "miễn nhiệm chức danh",
  "miễn nhiệm",
  "cho thôi giữ chức",
  "cho thôi giữ chức vụ",
  "thôi",
  "thôi giữ nhiệm vụ",
])
  openings.add(phrase, "leaves");
for (const phrase of [
  "từng là",
  "từng giữ chức",
  "từng giữ chức vụ",
  "từng đảm nhiệm",
  "từng đảm nhiệm chức vụ",
  "từng giữ các chức vụ",
  "nguyên là",
  "đã từng là",
  "từng làm",
  "trải qua các chức vụ",
  "kinh qua các chức vụ",
])
  openings.add(phrase, "held");
for (const phrase of ["là", "hiện là", "đang là", "hiện giữ chức", "đang giữ chức"])
  openings.add(phrase, "is");

const appointing = new PhraseTrie<"new" | "again" | "proposed">();
for (const phrase of [
  "bổ nhiệm",
  "điều động",
  "phân công",
  "chỉ định",
  "luân chuyển",
  "bầu",
  "phê chuẩn",
  "chuẩn y",
  "hiệp thương cử",
  "trúng cử",
  "được giao",
  "được cử",
  "tân",
  "bầu bổ sung",
  "quyết định làm",
  "trao quyết định",
  "thay",
  "nhận quyết định",
])
  appointing.add(phrase, "new");
for (const phrase of [
  "bổ nhiệm lại",
  "tái cử",
  "tái đắc cử",
  "tiếp tục giữ chức",
  "tiếp tục giữ",
  "tiếp tục được",
])
  appointing.add(phrase, "again");
for (const phrase of ["giới thiệu", "đề cử", "ứng cử", "dự kiến", "giới thiệu để bầu"])
  appointing.add(phrase, "proposed");

export function openingAt(
  tokens: readonly Token[],
  chunk: Chunk,
  to: number,
): { kind: Opening; end: number } | undefined {
  if (tokens[chunk.from]?.capital === true && tokens[chunk.from - 1]?.form === "word")
    return undefined;
  const match = openings.longest(tokens, chunk.from, to);
  if (match === undefined) return undefined;
  // "giữ chức Vụ trưởng": a capital begins the post.
  const end = tokens[match.end - 1]?.text === "Vụ" ? match.end - 1 : match.end;
  return { kind: match.value, end };
}

export function statusOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  kind: Opening,
): TitleStatus | "held" | "is" | "again" | "none" {
  if (kind === "held") return "held";
  if (kind === "leaves") return "leaving";
  if (kind === "is") return "is";
  let status: "new" | "again" | "proposed" | undefined;
  for (let at = from; at < to; at++)
    status = later(appointing.longest(tokens, at, to)?.value, status);
  return status ?? "none";
}

/** A proposal or a renewal stays one, whatever verb follows. */
function later(
  found: "new" | "again" | "proposed" | undefined,
  known: "new" | "again" | "proposed" | undefined,
): "new" | "again" | "proposed" | undefined {
  return found === undefined || known === "again" || known === "proposed"
    ? (known ?? found)
    : found;
}
