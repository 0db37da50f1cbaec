import type { Plain } from "../graph/index.ts";

/** What became of a question, beside its rows. */
export interface Summary {
  readonly rowCount: number;
  readonly milliseconds: number;
  /** Whether rows were left out because the answer reached a limit. */
  readonly truncated: boolean;
}

/** What went wrong after the answer had begun. */
interface Failure {
  readonly code: string;
  readonly message: string;
}

/** One way to write an answer, piece by piece. */
interface Format {
  readonly type: string;
  begin(columns: readonly string[]): string;
  row(values: readonly Plain[], columns: readonly string[], index: number): string;
  end(summary: Summary): string;
  /** Undefined when the format has no place to say so: the connection is then cut, and no reader takes it for whole. */
  fail(failure: Failure): string | undefined;
}

const json: Format = {
  type: "application/json",
  begin: (columns) => `{"columns":${JSON.stringify(columns)},"rows":[`,
  row: (values, _columns, index) => `${index === 0 ? "" : ","}\n${JSON.stringify(values)}`,
  end: (summary) => `],${JSON.stringify(summary).slice(1)}\n`,
  fail: (error) => `],${JSON.stringify({ error }).slice(1)}\n`,
};

const lines: Format = {
  type: "application/x-ndjson",
  begin: (columns) => `${JSON.stringify({ columns })}\n`,
  row: (values, columns) =>
    `${JSON.stringify({ row: Object.fromEntries(columns.map((name, at) => [name, values[at]])) })}\n`,
  end: (summary) => `${JSON.stringify({ summary })}\n`,
  fail: (error) => `${JSON.stringify({ error })}\n`,
};

/** RFC 4180. */
const csv: Format = {
  type: "text/csv",
  begin: (columns) => csvLine(columns),
  row: (values) => csvLine(values),
  end: () => "",
  fail: () => undefined,
};

/** By the name a thread is told; the first is the usual one. */
export const formats = { json, lines, csv };
export type FormatName = keyof typeof formats;

function csvLine(values: readonly Plain[]): string {
  return `${values.map(csvCell).join(",")}\r\n`;
}

/** Texts, numbers and truth values as they are, null as nothing, everything else as JSON. */
function csvCell(value: Plain): string {
  if (value === null) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
