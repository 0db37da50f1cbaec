/** The words of a text, for lists of names that would fill a page one by one. */
export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
