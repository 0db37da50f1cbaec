/** One thing that is wrong with a file, at its place: lines and columns from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Keys and positions from the top of a bundle to one value in it. */
export type Path = readonly PropertyKey[];

/** `persons[3].born.value`, or nothing for the bundle itself. */
export function pathText(path: Path): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

/** `file:line:column  message`, as editors and terminals link it. */
export function problemText({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}  ${message}`;
}
