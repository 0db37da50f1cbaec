import type { IncomingMessage } from "node:http";
import { BlockList, isIP, isIPv4 } from "node:net";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/**
 * Whom to count a request for: an IPv4 address, or the network of an IPv6 address, since one home has 2⁶⁴ of those.
 * Undefined for this machine itself.
 *
 * @param proxies how many reverse proxies stand in front; each adds to `X-Forwarded-For` the address it was asked from,
 *   and what stands before that is the client's own word
 */
export function clientAddress(request: IncomingMessage, proxies: number): string | undefined {
  const { remoteAddress = "" } = request.socket;
  const forwarded = [request.headers["x-forwarded-for"] ?? []].flat().join(",").split(",");
  const told = proxies === 0 ? undefined : forwarded.at(-proxies)?.trim();
  const address = (told && isIP(told) ? told : remoteAddress).replace(/^::ffff:(?=\d+\.)/i, "");
  if (isIPv4(address)) return loopback.check(address, "ipv4") ? undefined : address;
  return isIP(address) && !loopback.check(address, "ipv6") ? networkOf(address) : undefined;
}

/** The first four of the eight groups of an IPv6 address. */
function networkOf(address: string): string {
  const [head = [], tail] = address.replace(/%.*/, "").split("::").map(groupsOf);
  const zeros = Array.from({ length: 8 }, () => "0");
  const all = tail ? [...head, ...zeros.slice(head.length + tail.length), ...tail] : head;
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

function groupsOf(text: string): string[] {
  return text === "" ? [] : text.split(":");
}
