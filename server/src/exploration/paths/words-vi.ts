import { happened, lasted } from "./dates.ts";
import type { Name, Told } from "./told.ts";

/** The parts of a Vietnamese sentence about a relation. */
interface Parts {
  readonly start: string;
  readonly target: string;
  readonly event: string;
  /** Of the event. */
  readonly on: string;
}

const roles: Readonly<Record<string, string>> = {
  CHAIR: "chủ trì",
  CO_CHAIR: "đồng chủ trì",
  DIRECT: "chỉ đạo",
  SPEAK: "phát biểu tại",
  REPORT: "báo cáo tại",
  SIGN: "ký kết tại",
  AWARD: "trao tặng tại",
  RECEIVE: "được trao tặng tại",
  APPOINTED: "nhận quyết định bổ nhiệm tại",
  ATTEND: "dự",
};

/** The same of who handed something over or got it, where the source says what. */
const withObject: Readonly<Record<string, string>> = {
  "AWARD AWARD": "trao thưởng tại",
  "AWARD DECISION": "trao quyết định tại",
  "AWARD RANK": "trao quyết định thăng cấp bậc hàm tại",
  "AWARD FLOWERS": "tặng hoa tại",
  "RECEIVE AWARD": "nhận khen thưởng tại",
  "RECEIVE DECISION": "nhận quyết định tại",
  "RECEIVE RANK": "nhận quyết định thăng cấp bậc hàm tại",
  "RECEIVE FLOWERS": "được tặng hoa tại",
  "RECEIVE DELEGATION": "tiếp đoàn tại",
};

const gifts: Readonly<Record<string, string>> = {
  AWARD: "trao phần thưởng",
  DECISION: "trao quyết định",
  RANK: "trao quyết định thăng cấp bậc hàm",
  FLOWERS: "tặng hoa",
};

const concerns: Readonly<Record<string, (parts: Parts) => string>> = {
  REVIEWS: ({ start, target, on }) => `${start} kiểm điểm việc thực hiện ${target} ${on}`,
  SIGNS: ({ start, target, on }) => `${target} được ký kết tại ${start} ${on}`,
  ANNOUNCES: ({ start, target, on }) => `${target} được công bố tại ${start} ${on}`,
  IMPLEMENTS: ({ start, target, on }) => `${start} triển khai thực hiện ${target} ${on}`,
  ADOPTS: ({ start, target, on }) => `${start} thông qua ${target} ${on}`,
};

const successions: Readonly<Record<string, string>> = {
  RENAMED: "được đổi tên từ",
  MERGED: "được thành lập trên cơ sở hợp nhất, tiếp nhận",
  SPLIT: "được tách ra từ",
  REPLACED: "thay thế",
};

const relations: Readonly<Record<string, (parts: Parts, told: Told) => string>> = {
  HELD: ({ start }, told) => `${start} ${heldPost(told)}, ${attested(told)}`,
  TOOK_PART: ({ start, target, on }, { role, object }) =>
    `${start} ${withObject[`${role} ${object}`] ?? roles[role ?? ""] ?? "tham gia"} ${target} ${on}`,
  ON_BEHALF_OF: ({ start, target, event, on }) => `${start} thay mặt ${target} dự ${event} ${on}`,
  GAVE_TO: ({ start, target, event, on }, told) =>
    `${start} ${given(told)} cho ${target} tại ${event} ${on}`,
  HOSTED: ({ start, target, on }) => `${start} tổ chức ${target} ${on}`,
  REPRESENTED_AT: ({ start, target, on }) => `${start} có đại diện dự ${target} ${on}`,
  HELD_IN: ({ start, target, on }) => `${start} diễn ra tại ${target} ${on}`,
  CONCERNS: (parts, { how }) =>
    concerns[how ?? ""]?.(parts) ?? `${parts.start} bàn về ${parts.target} ${parts.on}`,
  ISSUED_BY: ({ start, target }, { issued }) =>
    `${target} ban hành ${start} ${happened(issued, "vi")}`,
  SIGNED_BY: ({ start, target }, { issued }) => `${target} ký ${start} ${happened(issued, "vi")}`,
  IMPLEMENTS: ({ start, target }) => `${start} triển khai thực hiện ${target}`,
  AMENDS: ({ start, target }) => `${start} sửa đổi, bổ sung ${target}`,
  REPLACES: ({ start, target }) => `${start} thay thế ${target}`,
  BASED_ON: ({ start, target }) => `${start} căn cứ vào ${target}`,
  SPECIFIES: ({ start, target }) => `${start} quy định chi tiết ${target}`,
  PART_OF: ({ start, target, on }, { kind, from, to }) =>
    kind === "Event"
      ? `${start} diễn ra trong khuôn khổ ${target} ${on}`
      : `${start} trực thuộc ${target} ${lasted(from, to, "vi")}`,
  SUCCEEDS: ({ start, target }, { how, on }) =>
    `${start} ${successions[how ?? ""] ?? "kế tục"} ${target} ${happened(on, "vi")}`,
  SEATED_IN: ({ start, target }) => `${start} có trụ sở tại ${target}`,
  IN: ({ start, target }) => `${start} là chức vụ của ${target}`,
};

/** A relation in Vietnamese, without the full stop: `Tô Lâm giữ chức Bộ trưởng Bộ Công an, …`. */
export function vietnamese(told: Told): string {
  const parts = {
    start: told.start[0],
    target: told.target[0],
    event: told.event?.[0] ?? "",
    on: happened(told.date, "vi"),
  };
  return (relations[told.type] ?? unnamed)(parts, told);
}

function unnamed({ start, target }: Parts): string {
  return `${start} có liên quan đến ${target}`;
}

function heldPost({ post, body, postClass, acting }: Told): string {
  const [title, owner] = [nameOf(post), nameOf(body)];
  if (postClass === "RANK") return `mang cấp bậc hàm ${title} ${owner}`;
  if (acting === true) return `phụ trách ${owner} khi chưa có ${title}`;
  const isNamed = title.toLocaleLowerCase("vi").includes(owner.toLocaleLowerCase("vi"));
  const verb = postClass === "MEMBER" ? "là" : "giữ chức";
  return isNamed ? `${verb} ${title}` : `${verb} ${title} (${owner})`;
}

function attested({ certainFrom, certainTo }: Told): string {
  if (certainFrom === null) return "không rõ vào ngày nào";
  if (certainFrom === certainTo) return `được ghi nhận ${happened(certainFrom, "vi")}`;
  return `được ghi nhận ${lasted(certainFrom, certainTo, "vi")}`;
}

function given({ object, objectName }: Told): string {
  const gift = gifts[object ?? ""];
  if (objectName === null) return gift ?? "trao tặng";
  return object === "RANK" ? `${gift} ${objectName}` : `trao ${objectName}`;
}

function nameOf(name: Name | null): string {
  return name?.[0] ?? "";
}
