import type { LayoutTask } from "./task.ts";

type Answer = { readonly call: number; readonly positions: Float32Array };

let worker: Worker | undefined;
let calls = 0;

/** Starts the worker, which takes a while, before there is a task. */
export function startWorker(): Worker {
  worker ??= new Worker(new URL("worker.ts", import.meta.url), { type: "module" });
  return worker;
}

/** Has a task laid out beside the page. @throws {Error} when the worker fails */
export function askWorker(task: LayoutTask): Promise<Float32Array> {
  const at = startWorker();
  const { promise, resolve, reject } = deferred<Float32Array>();
  const call = (calls += 1);
  const controller = new AbortController();
  const { signal } = controller;
  at.addEventListener(
    "message",
    ({ data }: MessageEvent<Answer>) => {
      if (data.call !== call) return;
      controller.abort();
      resolve(data.positions);
    },
    { signal },
  );
  at.addEventListener(
    "error",
    ({ message }) => {
      controller.abort();
      reject(new Error(`The layout failed: ${message}`));
    },
    { signal },
  );
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
  at.postMessage({ call, task });
  return promise;
}

function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<T>((res, rej) => {
    resolve = res;
    reject = rej;
  });
  return { promise, resolve, reject };
}
