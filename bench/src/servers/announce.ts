/** Tells the process that started this one that it answers, and ends with it. */
export function announce(): void {
  process.on("disconnect", () => process.exit());
  process.send?.("ready");
}
