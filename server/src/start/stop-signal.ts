/** npm, the terminal and the starter pass one Ctrl-C on several times within this many milliseconds. */
const sameKeystroke = 1000;

/**
 * Aborts when this process is asked to stop: by Ctrl-C, by SIGTERM, by a closed terminal, or because
 * the process that started it went away. A second Ctrl-C ends the process at once; Neo4j then stops
 * by itself.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  const ask = () => {
    first ||= Date.now();
    if (Date.now() - first > sameKeystroke) process.exit(130);
    controller.abort();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, ask);
  process.on("disconnect", ask);
  // When the reader of the output has gone, the last lines must not prevent a clean stop.
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
  return controller.signal;
}
