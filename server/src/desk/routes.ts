import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

import type { Logger } from "pino";

import { NiengiamError } from "../errors.ts";
import { type Admission, admit } from "../http/admit.ts";
import { clientAddress } from "../http/client-address.ts";
import { isFromThisMachine } from "../http/is-from-this-machine.ts";
import { refuse, tellError, toldError } from "../http/tell-error.ts";
import type { Desk } from "./desk.ts";
import type { DeskMode } from "./mode.ts";
import { type QuestionRouteParts, createQuestionRoutes } from "./question-routes.ts";
import { readQuestion } from "./read-question.ts";

export interface DeskRouteParts extends QuestionRouteParts {
  readonly mode: DeskMode;
  /** Undefined while it is being made ready. */
  readonly desk: () => Desk | undefined;
  readonly admission: Admission;
  readonly log: Logger;
}

/** `POST /cypher`, and all of `/questions`. */
export function createDeskRoutes(parts: DeskRouteParts): RequestListener {
  const { mode, desk, admission, log } = parts;
  const questions = createQuestionRoutes(parts);
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const [, first, ...path] = pathname.replace(/\/$/, "").split("/");
    if (mode === "off") throw forbidden("The research desk is closed on this server (CYPHER=off).");
    if (first === "questions") {
      const client = clientAddress(request, admission.proxies);
      const open = () => opened(desk());
      return questions({ request, response, path, given: searchParams, client, desk: open });
    }
    assertMethod(request, response, "POST");
    if (mode === "local" && !isFromThisMachine(request)) throw forbidden(localOnly);
    return opened(desk()).answer(await readQuestion(request), request, response);
  };
  return admit(
    admission,
    (request, response) => {
      answer(request, response).catch((error: unknown) => {
        const told = toldError(error);
        if (told.code === "INTERNAL") log.error({ err: error }, "The desk failed.");
        if (response.headersSent) response.destroy();
        else refuse(response, told);
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
  throw new NiengiamError("BAD_USER_INPUT", `Use ${method} at this address.`);
}

function opened(desk: Desk | undefined): Desk {
  if (desk) return desk;
  throw new NiengiamError("UNAVAILABLE", "The research desk is being made ready. Try again soon.");
}

function forbidden(message: string): NiengiamError {
  return new NiengiamError("FORBIDDEN", message);
}
