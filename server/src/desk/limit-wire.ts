import { subscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";

/** Milliseconds between two looks. */
const period = 20;

/**
 * Cuts the connections of this thread once they have read more than `most` bytes since the last `reset`: the driver
 * itself would gather a value of any size. Encrypted connections are not seen.
 */
export function limitWire(most: number): { reset: () => void; isOver: () => boolean } {
  const sockets = new Map<Socket, number>();
  let isOver = false;
  subscribe("net.client.socket", (message) => {
    const { socket } = message as { socket: Socket };
    sockets.set(socket, 0);
    socket.once("close", () => sockets.delete(socket));
  });
  const look = () => {
    let read = 0;
    for (const [socket, before] of sockets) read += socket.bytesRead - before;
    if (read <= most) return;
    isOver = true;
    for (const socket of sockets.keys())
      socket.destroy(new Error("An answer is larger than a question may have."));
  };
  setInterval(look, period).unref();
  return {
    reset: () => {
      isOver = false;
      for (const socket of sockets.keys()) sockets.set(socket, socket.bytesRead);
    },
    isOver: () => {
      look();
      return isOver;
    },
  };
}
