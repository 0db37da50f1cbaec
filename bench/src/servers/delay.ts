import { once } from "node:events";
import { type Socket, connect, createServer } from "node:net";

import { z } from "zod";

import { announce } from "./announce.ts";

// Stands between a server and its database as if the two were apart: what the database sends arrives so many
// milliseconds later, in order. Every round trip waits for an answer, so each takes that much longer.
const { PORT, TARGET, DELAY } = z
  .object({ PORT: z.coerce.number(), TARGET: z.coerce.number(), DELAY: z.coerce.number() })
  .parse(process.env);

const server = createServer((client) => {
  const database = connect(TARGET, "127.0.0.1");
  for (const socket of [client, database]) socket.setNoDelay(true);
  client.pipe(database);
  passLater(database, client);
  client.on("error", () => database.destroy());
  database.on("error", () => client.destroy());
});
server.listen(PORT, "127.0.0.1");
await once(server, "listening");
announce();

/** Timers of equal length fire in the order in which they were set. */
function passLater(from: Socket, to: Socket): void {
  from.on("data", (data) => setTimeout(() => to.write(data), DELAY));
  from.on("end", () => setTimeout(() => to.end(), DELAY));
}
