import { LRUCache } from "lru-cache";

interface Bucket {
  tokens: number;
  /** When they were counted, in milliseconds. */
  at: number;
}

/** Whoever has been away has saved up this many seconds. */
const burst = 4;
/** So many clients are remembered; those who have been away longest are forgotten, and start with a full bucket. */
const maxClients = 10_000;

/** Counts requests: each client may make `perSecond` on the whole, and a burst of some seconds' worth at once. */
export class TokenBuckets {
  readonly #perSecond: number;
  readonly #buckets = new LRUCache<string, Bucket>({ max: maxClients });

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
  }

  /**
   * Takes a token for one request.
   *
   * @param now milliseconds on a clock that never turns back
   * @returns seconds until there is one, 0 when it was taken
   */
  take(client: string, now: number): number {
    const full = this.#perSecond * burst;
    const { tokens, at } = this.#buckets.get(client) ?? { tokens: full, at: now };
    const saved = Math.min(full, tokens + ((now - at) / 1000) * this.#perSecond);
    const isThere = saved >= 1;
    this.#buckets.set(client, { tokens: isThere ? saved - 1 : saved, at: now });
    return isThere ? 0 : (1 - saved) / this.#perSecond;
  }
}
