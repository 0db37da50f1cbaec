import type { IncomingMessage } from "node:http";

const hostName = /^[\w.-]+(?::\d+)?$|^\[[\da-f:]+\](?::\d+)?$/i;

/**
 * The address under which this server was asked, without a slash at its end.
 *
 * @param proxies how many reverse proxies stand in front, whose word on the protocol is taken
 */
export function ownAddress({ headers }: IncomingMessage, proxies: number): string {
  const { host = "" } = headers;
  const forwarded = [headers["x-forwarded-proto"] ?? []].flat().join(",").split(",").at(-1)?.trim();
  const protocol = proxies > 0 && forwarded === "https" ? "https" : "http";
  return `${protocol}://${hostName.test(host) ? host : "127.0.0.1"}`;
}
