import type { DecisionInput } from "./draft.ts";

type Waiting = {
  readonly decisions: readonly DecisionInput[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
};

/**
 * Sends decisions one batch after another, so that a reviewer's own keys never outrun each other: what comes while a batch
 * is on its way goes together in the next. When a batch is refused, what waits behind it was decided on a draft that is no
 * more, and fails with it.
 */
export class DecisionQueue {
  readonly #send: (decisions: readonly DecisionInput[]) => Promise<void>;
  #waiting: Waiting[] = [];
  #isSending = false;
  #running = Promise.resolve();

  constructor(send: (decisions: readonly DecisionInput[]) => Promise<void>) {
    this.#send = send;
  }

  /** Resolves once the server has noted them; fails as the batch that they went with. */
  add(decisions: readonly DecisionInput[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ decisions, done: resolve, failed: reject });
      if (!this.#isSending) this.#running = this.#run();
    });
  }

  /** Resolves when nothing is on its way. */
  idle(): Promise<void> {
    return this.#running;
  }

  async #run(): Promise<void> {
    this.#isSending = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await this.#send(latestOf(batch.flatMap(({ decisions }) => decisions)));
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of [...batch, ...this.#waiting]) failed(error);
        this.#waiting = [];
      }
    }
    this.#isSending = false;
  }
}

/** Of several decisions on one part only the last goes out. */
function latestOf(decisions: readonly DecisionInput[]): DecisionInput[] {
  return [...new Map(decisions.map((decision) => [decision.key, decision])).values()];
}
