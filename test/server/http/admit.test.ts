import type { RequestListener } from "node:http";
import { setTimeout } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";

import { type Admission, admit } from "../../../server/src/http/admit.ts";
import { serve } from "./serve.ts";

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

async function open(admission: Partial<Admission>, answer: RequestListener): Promise<string> {
  const all = { atOnce: 8, perSecond: 1000, proxies: 1, ...admission };
  const { base, close } = await serve(admit(all, answer));
  closers.push(close);
  return base;
}

const from = (client: string): RequestInit => ({ headers: { "x-forwarded-for": client } });

async function told(response: Response) {
  const retryAfter = response.headers.get("retry-after");
  return { status: response.status, retryAfter, body: await response.json() };
}

function refusal(status: number, retryAfter: string, message: string) {
  const body = { errors: [{ message, extensions: { code: "UNAVAILABLE" } }] };
  return { status, retryAfter, body };
}

describe("requests at a time", () => {
  it("are let in up to the bound; all others hear at once when to come back", async () => {
    const waiting: (() => void)[] = [];
    const base = await open({ atOnce: 8 }, (_request, response) => {
      waiting.push(() => response.end("{}"));
    });
    const inWork = Array.from({ length: 8 }, (_, n) => fetch(base, from(`203.0.113.${n}`)));
    while (waiting.length < 8) await setTimeout(5);

    const refused = await Promise.all(
      Array.from({ length: 200 }, async (_, n) => told(await fetch(base, from(`198.51.100.${n}`)))),
    );
    expect(new Set(refused.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify(refusal(503, "1", "The server is busy. Try again soon."))]),
    );

    for (const finish of waiting.splice(0)) finish();
    expect((await Promise.all(inWork)).map(({ status }) => status)).toEqual(Array(8).fill(200));
    const next = fetch(base, from("203.0.113.1"));
    while (waiting.length < 1) await setTimeout(5);
    waiting[0]?.();
    expect((await next).status).toBe(200);
  });

  it("make room when their reader leaves", async () => {
    const begun: string[] = [];
    const base = await open({ atOnce: 1 }, (_request, response) => {
      if (begun.push("a request") > 1) response.end("{}");
    });
    const leaving = new AbortController();
    const left = fetch(base, { signal: leaving.signal }).catch(() => "left");
    while (begun.length < 1) await setTimeout(5);
    expect((await fetch(base)).status).toBe(503);
    leaving.abort();
    expect(await left).toBe("left");
    await expect.poll(async () => (await fetch(base)).status).toBe(200);
  });

  it("are a quarter of all for one client, and no more", async () => {
    const waiting: (() => void)[] = [];
    const base = await open({ atOnce: 8 }, (_request, response) => {
      waiting.push(() => response.end("{}"));
    });
    const own = [fetch(base, from("203.0.113.1")), fetch(base, from("203.0.113.1"))];
    while (waiting.length < 2) await setTimeout(5);
    expect(await told(await fetch(base, from("203.0.113.1")))).toEqual(
      refusal(429, "1", "Ask at most 2 questions at a time."),
    );
    const other = fetch(base, from("203.0.113.2"));
    while (waiting.length < 3) await setTimeout(5);
    for (const finish of waiting) finish();
    expect((await Promise.all([...own, other])).map(({ status }) => status)).toEqual([
      200, 200, 200,
    ]);
  });
});

describe("requests in a second", () => {
  const answer: RequestListener = (_request, response) => response.end("{}");
  const ask = async (base: string, client: string, times: number) => {
    const statuses = [];
    for (let n = 0; n < times; n += 1) statuses.push((await fetch(base, from(client))).status);
    return statuses;
  };

  it("are refused past the burst, to that client alone", async () => {
    const base = await open({ perSecond: 1 }, answer);
    expect(await ask(base, "203.0.113.1", 4)).toEqual([200, 200, 200, 200]);
    expect(await told(await fetch(base, from("203.0.113.1")))).toEqual(
      refusal(429, "1", "Ask at most 1 questions a second."),
    );
    expect(await ask(base, "203.0.113.2", 1)).toEqual([200]);
  });

  it("are not counted for this machine, whatever it says of itself unless proxies are trusted", async () => {
    const base = await open({ perSecond: 1, proxies: 0 }, answer);
    expect(new Set(await ask(base, "203.0.113.1", 10))).toEqual(new Set([200]));
  });
});
