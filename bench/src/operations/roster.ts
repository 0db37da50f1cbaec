import { z } from "zod";

import { type Operation, type Row, alike } from "./operation.ts";
import { someIds } from "./parameters.ts";
import { rowsIn } from "./rows.ts";

export const roster: Operation = {
  name: "roster",
  texts: "roster",
  question: "who held the posts of a body on a day",
  flat: false,
  cases: () =>
    someIds("body", "b", 100).map((id, index) => alike({ id, day: `${2006 + index}-06-15` })),
  read: ([row]) => ({ body: row ? bodyOf(row) : null }),
  settle(answer, { day }) {
    const { name, tenures, roster } = body.parse(answer);
    const holders = roster ?? judged(tenures ?? [], String(day));
    return [name, holders.toSorted((a, b) => compare(keyOf(a), keyOf(b)))];
  },
};

function bodyOf([name, holders]: Row) {
  return { name, roster: { holders: rowsIn(holders).map(holderOf) } };
}

function holderOf([certainty, gapDays, from, to, person, name, post, label, postClass]: Row) {
  const node = {
    certainFrom: from,
    certainTo: to,
    person: { id: person, name },
    post: { id: post, label, class: postClass },
  };
  return { certainty, gapDays, node };
}

const node = z.object({
  certainFrom: z.string().nullable(),
  certainTo: z.string().nullable(),
  person: z.object({ id: z.string(), name: z.string() }),
  post: z.object({ id: z.string(), label: z.string(), class: z.string() }),
});
const tenure = node.extend({ post: node.shape.post.extend({ seats: z.number().nullable() }) });
const holder = z.object({ certainty: z.string(), gapDays: z.number().nullable(), node });
const body = z.object({
  name: z.string(),
  roster: z.array(holder).optional(),
  tenures: z.array(tenure).optional(),
});

/** The peer has no rule for a day, so its caller judges what may stand by the bounds and the single seats. */
function judged(tenures: z.infer<typeof tenure>[], day: string): z.infer<typeof holder>[] {
  const isCertain = ({ certainFrom, certainTo }: z.infer<typeof tenure>) =>
    certainFrom !== null && certainTo !== null && certainFrom <= day && day <= certainTo;
  const seated = tenures.filter(isCertain);
  return tenures
    .filter(
      (one) =>
        isCertain(one) ||
        one.post.seats !== 1 ||
        !seated.some(({ post, person }) => post.id === one.post.id && person.id !== one.person.id),
    )
    .map((one) => ({
      certainty: isCertain(one) ? "CERTAIN" : "POSSIBLE",
      gapDays: isCertain(one) ? null : gapDays(one, day),
      node: node.parse(one),
    }));
}

function gapDays({ certainFrom, certainTo }: z.infer<typeof tenure>, day: string): number | null {
  if (certainFrom === null || certainTo === null) return null;
  return day < certainFrom ? daysBetween(day, certainFrom) : daysBetween(certainTo, day);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function keyOf({ node: { person, post, certainFrom } }: z.infer<typeof holder>): string {
  return `${person.id} ${post.id} ${certainFrom ?? ""}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
