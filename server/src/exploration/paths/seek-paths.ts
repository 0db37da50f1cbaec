import type { Seek } from "../../graph/seek.ts";
import { findPaths } from "./find-paths.ts";
import { nearPaths } from "./near-paths.ts";
import { readPathQuestion } from "./path-question.ts";

/**
 * Looks for the paths that `Query.paths` asks for. What is not given is an empty map, not null: the database plans a statement
 * anew for parameters of other types.
 */
export const seekPaths: Seek = {
  near: (args) => nearPaths(readPathQuestion(args)),
  far: (ask, args) => findPaths(ask, readPathQuestion(args)),
};
