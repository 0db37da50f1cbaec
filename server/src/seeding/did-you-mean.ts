import { suggestionList } from "graphql/jsutils/suggestionList.js";

/** `; did you mean "hosts"?` when an option is near, else nothing. */
export function didYouMean(input: string, options: readonly string[]): string {
  const [nearest] = suggestionList(input, options);
  return nearest === undefined ? "" : `; did you mean "${nearest}"?`;
}
