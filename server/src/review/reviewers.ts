import { createHash, randomBytes } from "node:crypto";

import { NiengiamError } from "../errors.ts";
import type { GraphReader, GraphWriter } from "../graph/index.ts";
import { slug } from "../text/index.ts";
import { statement } from "./statement.ts";

/** Somebody who may review, or might once. */
export interface Reviewer {
  readonly name: string;
  /** Moments in UTC. */
  readonly addedAt: string;
  readonly revokedAt: string | null;
}

const tokenBytes = 32;

/**
 * Lets a reviewer in.
 *
 * @returns the token, which is kept nowhere: only its hash is stored. It has 256 random bits, so a plain hash will do.
 * @throws {NiengiamError} BAD_USER_INPUT for a name without letters
 */
export async function addReviewer(graph: GraphWriter, name: string): Promise<string> {
  const token = randomBytes(tokenBytes).toString("base64url");
  const now = new Date().toISOString();
  await graph.command(statement("add-reviewer"), {
    id: reviewerId(name),
    name: name.trim().normalize("NFC"),
    tokenHash: hashOf(token),
    now,
  });
  return token;
}

/** @throws {NiengiamError} BAD_USER_INPUT when nobody of the name may review */
export async function revokeReviewer(graph: GraphWriter, name: string): Promise<void> {
  const params = { id: reviewerId(name), now: new Date().toISOString() };
  const revoked = await graph.write((tx) => tx.run(statement("revoke-reviewer"), params));
  if (revoked.length > 0) return;
  throw new NiengiamError(
    "BAD_USER_INPUT",
    `No reviewer is called ${name}. "niengiam reviewer list" names them.`,
  );
}

/** All who may review or might once, by name. */
export function listReviewers(graph: GraphReader): Promise<Reviewer[]> {
  return graph.read<Reviewer>(statement("reviewers"));
}

/** The name of the reviewer with this token; none when nobody has it. */
export async function reviewerOf(graph: GraphReader, token: string): Promise<string | undefined> {
  const [row] = await graph.read<{ name: string }>(statement("reviewer-of-token"), {
    tokenHash: hashOf(token),
  });
  return row?.name;
}

function reviewerId(name: string): string {
  const part = slug(name);
  if (part !== "") return `reviewer:${part}`;
  throw new NiengiamError("BAD_USER_INPUT", "A reviewer needs a name with letters.");
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
