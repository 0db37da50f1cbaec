import type { Seek } from "../../graph/seek.ts";
import { findPaths } from "./find-paths.ts";
import { readPathQuestion } from "./path-question.ts";

/** Looks for the paths that `Query.paths` asks for. */
export const seekPaths: Seek = (ask, args) => findPaths(ask, readPathQuestion(args));
