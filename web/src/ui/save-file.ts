/** Hands the reader a file. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; sooner, some browsers lose it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
