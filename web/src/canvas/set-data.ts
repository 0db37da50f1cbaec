import type { SingularElementArgument } from "cytoscape";

/** Gives an element the data that it lacks: each writing has it styled anew, and that is dear. */
export function setData(
  element: SingularElementArgument,
  wanted: Readonly<Record<string, unknown>>,
): void {
  const changed = Object.entries(wanted).filter(([name, value]) => element.data(name) !== value);
  if (changed.length > 0) element.data(Object.fromEntries(changed));
}
