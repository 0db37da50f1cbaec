import { DeskError, errorOfResponse } from "./desk-error.ts";

/** What is asked: a statement of one's own, or a saved question with its parameters as texts. */
export type Asked =
  | {
      readonly statement: string;
      readonly parameters: { readonly [name: string]: unknown };
    }
  | { readonly question: string; readonly given: { readonly [name: string]: string } };

/** The forms of an answer that this page reads or hands on as files. */
export const FORMS = {
  ndjson: { type: "application/x-ndjson", ending: "ndjson" },
  csv: { type: "text/csv", ending: "csv" },
} as const;

export type Form = keyof typeof FORMS;

/**
 * Asks the desk one question. The addresses are relative to the page, so both live under one path.
 * @throws {DeskError} when it is refused before the first row, or nobody answers
 */
export function askDesk(asked: Asked, form: Form, signal?: AbortSignal): Promise<Response> {
  const accept = FORMS[form].type;
  const until = signal ? { signal } : {};
  if ("question" in asked) {
    const address = `questions/${asked.question}?${new URLSearchParams(asked.given)}`;
    return fetchDesk(address, { headers: { accept }, ...until });
  }
  return fetchDesk("cypher", {
    method: "POST",
    headers: { "content-type": "application/json", accept },
    body: JSON.stringify(asked),
    ...until,
  });
}

/** @throws {DeskError} as the desk tells it */
export async function fetchDesk(address: string, init: RequestInit): Promise<Response> {
  const response = await fetch(address, init).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause;
    throw new DeskError("UNREACHABLE", null, null, { cause });
  });
  if (response.ok) return response;
  throw errorOfResponse(response.status, await response.json().catch(() => null));
}
