/** Writes one batch while the next is prepared. */
export async function pipelined<Batch>(
  batches: AsyncIterable<Batch>,
  write: (batch: Batch) => Promise<void>,
): Promise<void> {
  let writing: Promise<void> = Promise.resolve();
  for await (const batch of batches) {
    await writing;
    writing = write(batch);
    // A failure is met at the next await; without this it would count as unhandled until then.
    writing.catch(() => {});
  }
  await writing;
}
