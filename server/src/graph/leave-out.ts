/** Whether a parameter, or a part of one as `filter.held`, is given. */
export type IsGiven = (path: string) => boolean;

/** `($during IS NULL OR …)`, the way in which a file says that a condition holds when nothing is given. */
const optional = /(?<!\w)\(\s*\$(?<path>[\w.]+) IS NULL\s+OR\s+/;

/**
 * Leaves out of a text what asks whether something is given, since that is known when a statement is written: of what
 * is not given the whole condition, of what is given the question. Neo4j plans every part of a text, and looks at each
 * condition again for every row.
 */
export function leaveOut(text: string, isGiven: IsGiven): string {
  const found = optional.exec(text);
  const path = found?.groups?.["path"];
  if (!found || path === undefined) return text;
  const before = text.slice(0, found.index);
  const inside = found.index + found[0].length;
  if (isGiven(path)) return `${before}(${leaveOut(text.slice(inside), isGiven)}`;
  return `${before}true${leaveOut(text.slice(endOfGroup(text, inside)), isGiven)}`;
}

/** @param inside a place within a group in parentheses; none of the texts has one in quotes */
function endOfGroup(text: string, inside: number): number {
  let depth = 1;
  let at = inside;
  for (; depth > 0 && at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
  }
  return at;
}
