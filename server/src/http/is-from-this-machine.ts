import type { IncomingMessage } from "node:http";

import { clientAddress } from "./client-address.ts";

const ownNames = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * Whether somebody at this machine asks, and under a name of this machine. What came through a proxy was asked
 * elsewhere; and a page elsewhere whose name leads here names itself as the host.
 */
export function isFromThisMachine(request: IncomingMessage): boolean {
  const { headers } = request;
  const isForwarded =
    headers["x-forwarded-for"] !== undefined ||
    headers["forwarded"] !== undefined ||
    headers["via"] !== undefined;
  return (
    clientAddress(request, 0) === undefined && !isForwarded && ownNames.test(headers.host ?? "")
  );
}
