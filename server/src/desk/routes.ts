import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

import type { Logger } from "pino";

import { NiengiamError } from "../errors.ts";
import { type Admission, admit } from "../http/admit.ts";
import { isFromThisMachine } from "../http/is-from-this-machine.ts";
import { refuse, tellError, tellJson, toldError } from "../http/tell-error.ts";
import type { Desk } from "./desk.ts";
import type { DeskMode } from "./mode.ts";
import { type SavedQuestion, parametersFrom, readSavedQuestions } from "./questions.ts";
import { readQuestion } from "./read-question.ts";

export interface DeskRouteParts {
  readonly mode: DeskMode;
  /** Undefined while it is being made ready. */
  readonly desk: () => Desk | undefined;
  readonly admission: Admission;
  readonly log: Logger;
}

/** `POST /cypher`, `GET /questions` and `GET /questions/:name`. */
export function createDeskRoutes({ mode, desk, admission, log }: DeskRouteParts): RequestListener {
  const questions = readSavedQuestions();
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const [, first, name] = pathname.split("/");
    if (mode === "off") throw forbidden("The research desk is closed on this server (CYPHER=off).");
    if (first === "cypher") {
      assertMethod(request, response, "POST");
      if (mode === "local" && !isFromThisMachine(request)) throw forbidden(localOnly);
      const question = await readQuestion(request);
      return opened(desk()).answer(question, request, response);
    }
    assertMethod(request, response, "GET");
    if (!name) return list(response, questions);
    const saved = questions.get(name);
    if (!saved) throw wrong(`There is no question ${name}; GET /questions lists those there are.`);
    const parameters = parametersFrom(saved, searchParams);
    return opened(desk()).answer({ statement: saved.statement, parameters }, request, response);
  };
  return admit(
    admission,
    (request, response) => {
      answer(request, response).catch((error: unknown) => {
        if (!(error instanceof NiengiamError)) log.error({ err: error }, "The desk failed.");
        if (response.headersSent) response.destroy();
        else refuse(response, toldError(error));
      });
    },
    (response, message) => tellError(response, { code: "UNAVAILABLE", message }),
  );
}

const localOnly =
  "Statements of one's own are for this machine alone here. Ask at http://127.0.0.1, or start the server with CYPHER=replica to offer them to others.";

function assertMethod(request: IncomingMessage, response: ServerResponse, method: string): void {
  if (request.method === method) return;
  response.setHeader("allow", method);
  throw wrong(`Use ${method} at this address.`);
}

function opened(desk: Desk | undefined): Desk {
  if (desk) return desk;
  throw new NiengiamError("UNAVAILABLE", "The research desk is being made ready. Try again soon.");
}

function list(response: ServerResponse, questions: ReadonlyMap<string, SavedQuestion>): void {
  tellJson(response, { questions: [...questions.values()] });
}

function wrong(message: string): NiengiamError {
  return new NiengiamError("BAD_USER_INPUT", message);
}

function forbidden(message: string): NiengiamError {
  return new NiengiamError("FORBIDDEN", message);
}
