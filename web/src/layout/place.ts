import type { Position } from "../model/commands.ts";
import type { Graph } from "../model/graph.ts";
import { mergeParallel } from "../model/lines.ts";
import type { Scene } from "../model/scene.ts";
import type { LayoutTask } from "./force.ts";

type Answer = { readonly call: number; readonly positions: Float32Array };

let worker: Worker | undefined;
let calls = 0;

/** Finds a place for every entity that the scene lacks; those in it stay where they are. */
export async function placeNewcomers(
  graph: Graph,
  scene: Scene,
): Promise<{ [id: string]: Position }> {
  const task = taskOf(graph, scene, matchMedia("(max-aspect-ratio: 4/5)").matches);
  const positions = await ask(task);
  return Object.fromEntries(
    task.ids.flatMap((id, index) => {
      const [x = 0, y = 0] = positions.subarray(2 * index);
      return scene.nodes[id] ? [] : [[id, { x, y }]];
    }),
  );
}

/** The layout's question in numbers, in the order of the ids, so that it never depends on that of an answer. */
export function taskOf(graph: Graph, scene: Scene, isTall: boolean): LayoutTask {
  const ids = graph.entities.map(({ id }) => id).sort();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const pairs = mergeParallel(graph.relations)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ from, to }): [number, number][] => {
      const [a, b] = [indexOf.get(from), indexOf.get(to)];
      return a === undefined || b === undefined ? [] : [[a, b]];
    });
  const placed = ids.map((id): [number, number] | null => {
    const place = scene.nodes[id];
    return place ? [place.x, place.y] : null;
  });
  return { ids, pairs, placed, isTall };
}

function ask(task: LayoutTask): Promise<Float32Array> {
  worker ??= new Worker(new URL("worker.ts", import.meta.url), { type: "module" });
  const { promise, resolve, reject } = deferred<Float32Array>();
  const call = (calls += 1);
  const controller = new AbortController();
  const { signal } = controller;
  worker.addEventListener(
    "message",
    ({ data }: MessageEvent<Answer>) => {
      if (data.call !== call) return;
      controller.abort();
      resolve(data.positions);
    },
    { signal },
  );
  worker.addEventListener(
    "error",
    ({ message }) => {
      controller.abort();
      reject(new Error(`The layout failed: ${message}`));
    },
    { signal },
  );
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
  worker.postMessage({ call, task });
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
