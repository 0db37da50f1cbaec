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

  /** The match keys of the words that phrases begin with. */
  firstKeys(): Iterable<string> {
    return this.#root.next.keys();
  }

  /** The longest phrase that begins at token `from` and ends before token `to`. */
  longest(tokens: readonly Token[], from: number, to: number): PhraseMatch<Value> | undefined {
    const first = tokens[from];
    if (first === undefined || from >= to) return undefined;
    let node = this.#root.next.get(first.key);
    // Most words begin no phrase: they must cost no more than one look-up.
    if (node === undefined) return undefined;
    let end = from + 1;
    let found = node.value === undefined ? undefined : node;
    let foundEnd = end;
    while (end < to) {
      const token = tokens[end];
      node = token && node.next.get(token.key);
      if (node === undefined) break;
      end++;
      if (node.value === undefined) continue;
      found = node;
      foundEnd = end;
    }
    return found?.value === undefined ? undefined : { value: found.value, end: foundEnd };
  }
}
