import type { Path } from "../read/problem.ts";
import type { Listed } from "../facts/declarations.ts";

/** The keys of the format whose value is the id of something declared. */
const referring = new Set(["source", "place", "body", "post", "person", "document", "event"]);

/** Visits every id that a bundle refers to: in its facts, and as an entry that only adds facts. */
export function visitReferences(
  bundle: object,
  listed: readonly Listed[],
  visit: (id: string, path: Path) => void,
): void {
  for (const { id, path, declared } of listed) if (!declared) visit(id, [...path, "id"]);
  walk(bundle, []);

  function walk(value: object, path: Path): void {
    for (const [key, child] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (typeof child === "string") {
        if (referring.has(key)) visit(child, [...path, step]);
      } else if (typeof child === "object" && child !== null) {
        walk(child, [...path, step]);
      }
    }
  }
}
