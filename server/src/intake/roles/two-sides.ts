import type { Chunk } from "../spans/index.ts";
import { type Reading, addHit, listAt } from "./reading.ts";

/** Chunks between the meeting and its "giữa", at most. */
const farthestSides = 12;

/** "lễ bàn giao giữa ông A, …, và bà B", "cuộc gặp giữa A và B": both are there. */
export function readSides(reading: Reading, { from, to }: Chunk, index: number): void {
  const between = reading.chunks
    .slice(index, index + farthestSides)
    .findIndex((chunk) => chunk.kind === "word" && chunk.text === "giữa");
  const one = between < 0 ? undefined : listAt(reading, index + between + 1);
  if (one === undefined) return;
  const next = reading.lists.find(({ id, from: first }) => id !== one.id && first >= one.to);
  const joined = next !== undefined && reading.chunks[next.from - 1]?.kind === "and";
  const sides = one.mentions.length > 1 || !joined ? [one] : [one, next];
  const met = sides.flatMap(({ mentions }) => mentions);
  if (met.length < 2) return;
  for (const mention of met)
    addHit(reading, { mention, role: "attend", from, to, rule: "two sides of a meeting" });
}
