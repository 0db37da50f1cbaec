import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";

import { clientAddress } from "../../../server/src/http/client-address.ts";

function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  return { headers, socket: { remoteAddress } } as unknown as IncomingMessage;
}

it.each([
  ["an IPv4 address", "203.0.113.7", "203.0.113.7"],
  ["an IPv4 address in the form of IPv6", "::ffff:203.0.113.7", "203.0.113.7"],
  ["the network of an IPv6 address", "2001:db8:0:1:2:3:4:5", "2001:db8:0:1"],
  ["the same network, written shorter", "2001:db8:0:1::5", "2001:db8:0:1"],
  ["a network with many zeros", "2001:db8::1", "2001:db8:0:0"],
  ["a link-local network", "fe80::1%eth0", "fe80:0:0:0"],
])("is %s", (_what, address, client) => {
  expect(clientAddress(from(address), 0)).toBe(client);
});

it.each(["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"])("is nobody at %s", (address) => {
  expect(clientAddress(from(address), 0)).toBeUndefined();
});

it.each([
  ["takes no client's word without a proxy", 0, "203.0.113.7", "198.51.100.1"],
  ["takes the word of the one proxy", 1, "203.0.113.7, 192.0.2.1", "192.0.2.1"],
  ["passes over the outer of two proxies", 2, "203.0.113.7, 192.0.2.1, 192.0.2.2", "192.0.2.1"],
  ["keeps to the connection when the header is too short", 2, "203.0.113.7", "198.51.100.1"],
  ["keeps to the connection when the header is no address", 1, "unknown", "198.51.100.1"],
])("%s", (_what, proxies, forwarded, client) => {
  expect(clientAddress(from("198.51.100.1", forwarded), proxies)).toBe(client);
});
