/** The order of ids, days and EDTF dates: letter by letter, the same in every language. */
export function plainOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
