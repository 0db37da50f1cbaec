import * as z from "zod/mini";
import { DeskError, errorOf, toldError } from "./desk-error.ts";

export type Row = { readonly [column: string]: unknown };

const summary = z.object({
  rowCount: z.number(),
  milliseconds: z.number(),
  truncated: z.boolean(),
});

/** What became of a question: `truncated` when rows were left out because the answer reached a limit. */
export type Summary = z.infer<typeof summary>;

const line = z.union([
  z.object({ row: z.record(z.string(), z.unknown()) }),
  z.object({ columns: z.array(z.string()) }),
  z.object({ summary }),
  z.object({ error: toldError }),
]);

/** Takes what has come of an answer. */
export type Taker = {
  readonly columns: (columns: readonly string[]) => void;
  /** Some rows more, in order. */
  readonly rows: (rows: readonly Row[]) => void;
};

/**
 * Reads an answer in NDJSON as it comes in.
 * @throws {DeskError} when it fails after its beginning: what was taken until then is right and not whole
 */
export async function readAnswer(response: Response, take: Taker): Promise<Summary> {
  for await (const texts of linesOf(response)) {
    const rows: Row[] = [];
    let end: Summary | DeskError | null = null;
    for (const text of texts) {
      const read = parse(text);
      if ("row" in read) rows.push(read.row);
      else if ("columns" in read) take.columns(read.columns);
      else end = "summary" in read ? read.summary : errorOf(read.error);
    }
    if (rows.length > 0) take.rows(rows);
    if (end instanceof DeskError) throw end;
    if (end) return end;
  }
  throw new DeskError("CUT_OFF");
}

function parse(text: string): z.infer<typeof line> {
  try {
    return line.parse(JSON.parse(text));
  } catch (cause) {
    throw new DeskError("UNREADABLE", null, null, { cause });
  }
}

/** The whole lines of each piece that comes in. */
async function* linesOf(response: Response): AsyncGenerator<readonly string[]> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const piece = await reader?.read().catch((cause: unknown) => {
      if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
      throw new DeskError("CUT_OFF", null, null, { cause });
    });
    if (!piece || piece.done) return;
    const texts = (rest + piece.value).split("\n");
    rest = texts.pop() ?? "";
    yield texts;
  }
}
