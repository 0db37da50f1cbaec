import { createServer } from "node:net";

/** A loopback port that is free now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      if (address && typeof address === "object") resolve(address.port);
    });
  });
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
