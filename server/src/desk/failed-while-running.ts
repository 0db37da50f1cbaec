import { GraphError } from "../graph/index.ts";

/** Characters of what Neo4j says; it repeats what it was given, which may be long. */
const longest = 400;
const ofStatement = /^Neo\.(ClientError|DatabaseError)\.(Statement|Procedure)\./;
const ofProcedure = /^Failed to invoke procedure `(?<name>[\w.]+)`: Caused by: [\w.$]+: (?<why>.*)/;

/**
 * What the reader is told of a statement that Neo4j began and could not finish for what stands in it, such as a text that
 * is no search; undefined of any other error. It bears no names of Neo4j's classes.
 */
export function failedWhileRunning(error: unknown): string | undefined {
  if (!(error instanceof GraphError) || error.code !== "INTERNAL") return undefined;
  if (!ofStatement.test(error.driverCode)) return undefined;
  const { name, why = "" } = ofProcedure.exec(error.message)?.groups ?? {};
  if (name === undefined) return `The statement failed while it ran: ${shorten(error.message)}`;
  return `${name} failed: ${shorten(why)} A text to search for follows Lucene's syntax: put a backslash before signs such as : [ ( / that are meant as they stand.`;
}

/** The first line, at most so long. */
export function shorten(message: string): string {
  const [line = ""] = message.split("\n");
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
