import { Presets, SingleBar } from "cli-progress";

import type { Progress } from "../seeding/index.ts";

const words = {
  validate: "Checking files",
  declare: "Declaring",
  load: "Loading",
  derive: "Deriving tenures",
} as const;

/** A bar on a terminal; silence elsewhere, where it would only fill a log. */
export function showProgress(): { update: (progress: Progress) => void; stop: () => void } {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const format = "{phase} {bar} {value}{of}";
  const bar = new SingleBar({ format, clearOnComplete: true }, Presets.shades_classic);
  let phase: Progress["phase"] | undefined;
  return {
    update(progress) {
      const { done, total } = progress;
      const shown = {
        phase: words[progress.phase].padEnd(16),
        of: total === undefined ? "" : ` of ${total}`,
      };
      if (phase !== progress.phase) {
        bar.stop();
        bar.start(total ?? done, done, shown);
        phase = progress.phase;
      }
      if (total === undefined) bar.setTotal(done);
      bar.update(done, shown);
    },
    stop: () => bar.stop(),
  };
}

/** A bar that counts, on a terminal; silence elsewhere and where there is nothing to count. */
export function showCount(what: string, total: number): { next: () => void; stop: () => void } {
  if (!process.stderr.isTTY || total === 0) return { next: () => {}, stop: () => {} };
  const format = `${what} {bar} {value} of {total}`;
  const bar = new SingleBar({ format, clearOnComplete: true }, Presets.shades_classic);
  bar.start(total, 0);
  return { next: () => bar.increment(), stop: () => bar.stop() };
}
