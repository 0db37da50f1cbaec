import type { Token } from "./token.ts";
import { tokenise } from "./tokenise.ts";

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value?: Value;
}

export interface PhraseMatch<Value> {
  readonly value: Value;
  /** Index of the token behind the phrase. */
  readonly end: number;
}

/** Phrases by their match keys. A look-up costs the length of the longest phrase, never that of the text. */
export class PhraseTrie<Value> {
  readonly #root: Node<Value> = { next: new Map() };

  /** A phrase added twice keeps its first value. */
  add(phrase: string, value: Value): void {
    let node = this.#root;
    for (const { key } of tokenise(phrase.normalize("NFC"))) {
      let next = node.next.get(key);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(key, next);
      }
      node = next;
    }
    node.value ??= value;
  }

  /** The longest phrase that begins at token `from` and ends before token `to`. */
  longest(tokens: readonly Token[], from: number, to: number): PhraseMatch<Value> | undefined {
    let node = this.#root;
    let found: PhraseMatch<Value> | undefined;
    for (let index = from; index < to; index++) {
      const next = node.next.get(tokens[index]?.key ?? "");
      if (next === undefined) break;
      node = next;
      if (node.value !== undefined) found = { value: node.value, end: index + 1 };
    }
    return found;
  }
}
