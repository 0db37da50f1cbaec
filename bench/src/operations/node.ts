import { type Operation, alike } from "./operation.ts";
import { someIds } from "./parameters.ts";

export const node: Operation = {
  name: "node by id",
  texts: "node",
  question: "a node by its id",
  flat: true,
  cases: () => someIds("person", "n", 10_000).map((id) => alike({ id })),
  read: ([row]) => {
    const [id, name, born, died] = row ?? [];
    return { node: row ? { id, name, born, died } : null };
  },
};
