import { setTimeout as wait } from "node:timers/promises";

import { type GraphAddress, connectGraph } from "../graph/index.ts";

/** How a server is looked after, in milliseconds. */
export interface Care {
  /** From one answer to the next question. */
  readonly period: number;
  /** How long it may take to answer before it counts as hanging: a busy machine is slow, and still answers. */
  readonly patience: number;
}

/**
 * Asks a server again and again whether it answers. Resolves when it has not for as long as the patience lasts, though
 * asked all the while; or when `done`.
 */
export async function untilSilent(
  address: GraphAddress,
  { period, patience }: Care,
  done: AbortSignal,
): Promise<undefined> {
  for (;;) {
    await wait(period, undefined, { signal: done }).catch(() => {});
    const late = AbortSignal.timeout(patience);
    const over = AbortSignal.any([late, done]);
    await Promise.race([
      answer(address, over),
      new Promise((resolve) => over.addEventListener("abort", resolve)),
    ]);
    if (over.aborted) return undefined;
  }
}

/** A new connection each time, since that is what whoever asks next will need. */
async function answer(address: GraphAddress, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    try {
      const graph = await connectGraph(address);
      return await graph.close();
    } catch {
      await wait(100);
    }
  }
}
