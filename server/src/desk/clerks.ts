import { join } from "node:path";
import { Worker } from "node:worker_threads";

import { projectRoot } from "../config.ts";
import type { Summary } from "./formats.ts";
import type { ClerkData, Failed, FromClerk, Question } from "./messages.ts";

/** The compiled thread, also when this file runs from its source. */
const script = join(projectRoot, "server", "dist", "desk", "clerk.js");
/** Megabytes of a thread's heap; one that needs more ends. */
const heap = 256;

/** Takes a piece of an answer. */
type Take = (text: string) => void;

/** The threads of a desk: one for each question in work, kept for the next. */
export interface Clerks {
  /** @returns how it ended; after `signal` nobody listens any more */
  ask(question: Question, take: Take, signal: AbortSignal): Promise<Summary | Failed>;
  close(): Promise<void>;
}

export function openClerks(data: ClerkData): Clerks {
  const idle: Worker[] = [];
  const all = new Set<Worker>();

  function hire(): Worker {
    const worker = new Worker(script, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: heap },
    });
    all.add(worker);
    worker.once("exit", () => {
      all.delete(worker);
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
    });
    worker.unref();
    return worker;
  }

  return {
    async ask(question, take, signal) {
      const worker = idle.pop() ?? hire();
      const end = await converse(worker, question, take, data.limits.deadline, signal);
      if (end === undefined) {
        // Its connection closes with it, and so Neo4j stops what ran on it.
        await worker.terminate();
        return late;
      }
      if (all.has(worker)) idle.push(worker);
      return end;
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

const late: Failed = {
  kind: "failed",
  code: "TIMEOUT",
  message: "The question took too long. Ask for less, or add a filter.",
  place: undefined,
};
const burst: Failed = {
  kind: "failed",
  code: "COST_LIMIT_EXCEEDED",
  message: "The answer needs too much memory. Ask for less, or for single properties.",
  place: undefined,
};

/** Undefined when the deadline passed, the reader left, or the thread has to end for another reason. */
function converse(
  worker: Worker,
  question: Question,
  take: Take,
  deadline: number,
  signal: AbortSignal,
): Promise<Summary | Failed | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish(undefined), deadline);
    const leave = () => finish(undefined);
    const listen = (message: FromClerk) => {
      if (message.kind === "done") finish(message.summary);
      else if (message.kind === "failed") finish(message);
      else take(message.text);
    };
    const fail = () => finish(burst);
    const finish = (end: Summary | Failed | undefined) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", leave);
      worker.off("message", listen);
      worker.off("error", fail);
      resolve(end);
    };
    worker.on("message", listen);
    worker.on("error", fail);
    signal.addEventListener("abort", leave, { once: true });
    if (signal.aborted) leave();
    else worker.postMessage(question, []);
  });
}
