import type { Operation } from "../operations/operation.ts";

/** Who answers: the API, the peer, the hand-written statement behind the API's HTTP layer, the driver alone. */
export type SideName = "api" | "peer" | "statement" | "driver";

export interface Side {
  readonly name: SideName;
  /** The process that answers, apart from the database; none for the driver, which runs in this one. */
  readonly pid: number | undefined;
  /** Answers one case of an operation, and keeps the answer as the one that is expected from now on. */
  learn(operation: Operation, index: number): Promise<unknown>;
  /** @throws when the answer is not, to the letter, the one that was learnt: an error is no fast answer */
  ask(operation: Operation, index: number): Promise<void>;
  close(): Promise<void>;
}

/** What one side has learnt. */
export class Expected<Answer> {
  readonly #answers = new Map<string, Answer>();

  set(operation: Operation, index: number, answer: Answer): void {
    this.#answers.set(`${operation.name} ${index}`, answer);
  }

  check(operation: Operation, index: number, answer: Answer): void {
    if (this.#answers.get(`${operation.name} ${index}`) !== answer) {
      throw new Error(`Case ${index} of "${operation.name}" was answered otherwise than before.`);
    }
  }
}
