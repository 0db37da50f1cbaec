import type { IncomingMessage, ServerResponse } from "node:http";

import { NiengiamError } from "../errors.ts";
import { refuse, tellJson } from "../http/tell-error.ts";
import type { Asker } from "../review/index.ts";
import type { Desk } from "./desk.ts";
import type { QuestionLibrary } from "./question-library.ts";
import { parametersFrom } from "./questions.ts";
import { readSaved } from "./read-saved.ts";

export interface QuestionRouteParts {
  readonly library: QuestionLibrary;
  /** The name of the reviewer who asks. Errors: see `Review.reviewerOf`. */
  readonly reviewerOf: (asker: Asker) => Promise<string>;
}

interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** What stands behind `/questions/`, part by part. */
  readonly path: readonly string[];
  readonly given: URLSearchParams;
  /** Whom to count wrong tokens for. */
  readonly client: string | undefined;
  readonly desk: () => Desk;
}

const shortName = /^[a-z][a-z0-9-]{1,58}[a-z0-9]$/;

/**
 * `GET /questions` lists all; `GET /questions/:name` asks one, and `…/versions/:number` an earlier version of it; `…/versions`
 * tells who saved what when. Reviewers save with `PUT` and withdraw with `DELETE`.
 */
export function createQuestionRoutes({ library, reviewerOf }: QuestionRouteParts) {
  return async (asked: Asked): Promise<void> => {
    const { request, response, path } = asked;
    const [name, versions, number] = path;
    if (path.length === 0 && request.method === "GET") {
      return tellJson(response, { questions: await library.list() });
    }
    if (name === undefined || path.length > 3 || (versions ?? "versions") !== "versions") {
      throw wrong("There is nothing at this address. GET /questions lists what can be asked.");
    }
    if (request.method === "GET") {
      if (versions === undefined || number !== undefined) return answer(asked, name, number);
      return tellJson(response, { versions: await known(name) });
    }
    if (path.length > 1) throw methods(response, "GET");
    if (request.method === "PUT" || request.method === "POST") return save(asked, name);
    if (request.method === "DELETE") return withdraw(asked, name);
    throw methods(response, "GET, PUT, POST, DELETE");
  };

  async function answer({ given, desk, request, response }: Asked, name: string, number?: string) {
    const all = await known(name);
    const one = number === undefined ? all[0] : all.find(({ version }) => `${version}` === number);
    if (!one)
      throw wrong(`There is no version ${number} of ${name}; the latest is ${all[0]?.version}.`);
    if (one.withdrawn) {
      throw wrong(
        `${one.reviewer} withdrew ${name} on ${one.at?.slice(0, 10)}. What it asked before: GET /questions/${name}/versions.`,
      );
    }
    const { statement } = one;
    const parameters = parametersFrom(one, given);
    return desk().answer({ statement, parameters }, request, response);
  }

  async function known(name: string) {
    const all = await library.versions(name);
    if (all.length > 0) return all;
    throw wrong(`There is no question ${name}; GET /questions lists those there are.`);
  }

  async function save(asked: Asked, name: string): Promise<void> {
    const { request, response } = asked;
    const reviewer = await signedIn(asked);
    if (!shortName.test(name)) {
      throw wrong("The name must be 3 to 60 small letters, digits and hyphens.");
    }
    const { text, seen } = await readSaved(request);
    const parameters = parametersFrom(text, new URLSearchParams());
    const failed = await asked.desk().check({ statement: text.statement, parameters });
    if (failed) return refuse(response, failed);
    const question = await library.save(name, text, seen, reviewer);
    response.statusCode = seen === 0 ? 201 : 200;
    tellJson(response, { question });
  }

  async function withdraw(asked: Asked, name: string): Promise<void> {
    const reviewer = await signedIn(asked);
    const [latest] = await known(name);
    const seen = Number(asked.given.get("version") ?? Number.NaN);
    if (!Number.isInteger(seen)) {
      throw wrong(
        `Say which version you saw: DELETE /questions/${name}?version=${latest?.version}`,
      );
    }
    if (latest?.withdrawn) throw wrong(`${name} was withdrawn already.`);
    tellJson(asked.response, { question: await library.save(name, undefined, seen, reviewer) });
  }

  function signedIn({ request, client }: Asked): Promise<string> {
    return reviewerOf({ authorization: request.headers.authorization ?? null, client });
  }
}

function methods(response: ServerResponse, allowed: string): NiengiamError {
  response.setHeader("allow", allowed);
  return wrong(`Use ${allowed} at this address.`);
}

function wrong(message: string): NiengiamError {
  return new NiengiamError("BAD_USER_INPUT", message);
}
