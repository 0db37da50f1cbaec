import { GraphQLError } from "graphql";
import { LRUCache } from "lru-cache";

import type { GraphReader } from "../graph/index.ts";
import { reviewerOf } from "./reviewers.ts";

/** So many wrong tokens a client may send within the window before no token is looked at any more. */
const mostFailures = 10;
const windowMs = 60_000;
const maxClients = 10_000;

const bearer = /^Bearer +(?<token>[A-Za-z0-9_-]{1,200}) *$/i;

/** Says who asks, by the token of a request. */
export class SignIn {
  readonly #graph: GraphReader;
  readonly #failures = new LRUCache<string, number>({
    max: maxClients,
    ttl: windowMs,
    noUpdateTTL: true,
  });

  constructor(graph: GraphReader) {
    this.#graph = graph;
  }

  /**
   * The name of the reviewer who sent a request.
   *
   * @param client whom to count wrong tokens for: an address; those of this machine count together
   * @throws {GraphQLError} UNAUTHENTICATED without a token, with one that is unknown or revoked, or after too many of them
   */
  async reviewer(authorization: string | null, client = "this machine"): Promise<string> {
    if (authorization === null) {
      throw refused('Sign in first: send the header "authorization: Bearer <token>".', 401);
    }
    const failures = this.#failures.get(client) ?? 0;
    if (failures >= mostFailures) {
      throw refused("Too many wrong tokens came from your address. Try again in a minute.", 429);
    }
    const token = bearer.exec(authorization)?.groups?.["token"];
    const name = token === undefined ? undefined : await reviewerOf(this.#graph, token);
    if (name !== undefined) return name;
    this.#failures.set(client, failures + 1);
    throw refused("This token is unknown or was revoked. Ask for another one.", 401);
  }
}

function refused(message: string, status: number): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "UNAUTHENTICATED", http: { status } } });
}
