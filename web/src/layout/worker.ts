import { layOut } from "./lay-out.ts";
import type { LayoutTask } from "./task.ts";

/** The layout runs here so that the page keeps answering while it thinks. */
self.addEventListener("message", ({ data }: MessageEvent<{ call: number; task: LayoutTask }>) => {
  const positions = layOut(data.task);
  self.postMessage({ call: data.call, positions }, { transfer: [positions.buffer] });
});
