import { type Operation, type Row, alike } from "./operation.ts";
import { rowsIn, shapes } from "./rows.ts";

export const parts: Operation = {
  name: "parts",
  texts: "parts",
  question: "what belongs to a body, two levels down",
  flat: false,
  cases: () => [alike({ id: "body:g-b0" })],
  read: ([row]) => {
    const [name, parts] = row ?? [];
    return { body: row ? { name, parts: rowsIn(parts).map(partOf) } : null };
  },
};

function partOf([id, name, parts]: Row) {
  return { body: { id, name, parts: rowsIn(parts).map((row) => ({ body: shapes.named(row) })) } };
}
