/** How large a world is, and the letters before all its ids. */
export interface Scale {
  readonly world: string;
  readonly persons: number;
  readonly bodies: number;
  /** Bodies that host a good part of all events; there are as many in a world of any size. */
  readonly hubs: number;
}

export const personsPerBody = 100;

export function scaleOf(persons: number, world: string): Scale {
  return { world, persons, bodies: Math.max(1, Math.ceil(persons / personsPerBody)), hubs: 3 };
}

/** The posts of every body, by the end of their ids. */
export const postKinds = {
  truong: { name: "Trưởng ban", class: "HEAD" },
  "pho-thuong-truc": { name: "Phó Trưởng ban Thường trực", class: "STANDING_DEPUTY" },
  pho: { name: "Phó Trưởng ban", class: "DEPUTY", seats: null },
  "uy-vien": { name: "Ủy viên", class: "MEMBER", seats: null },
  "chuyen-vien": { name: "Chánh Văn phòng", class: "OFFICER", seats: null },
} as const;

export type PostKind = keyof typeof postKinds;

export const recorded = { recordedAt: "2026-11-21", recordedBy: "generator" };
