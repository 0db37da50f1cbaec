import { slug } from "../text/index.ts";

/** Gives out keys that tell the parts of one draft apart, from what is printed; a second of one name gets a number. */
export class Keys {
  readonly #taken = new Set<string>();

  make(...words: readonly string[]): string {
    const base = words.map((word) => slug(word)).join(".");
    let key = base;
    for (let number = 2; this.#taken.has(key); number += 1) key = `${base}-${number}`;
    this.#taken.add(key);
    return key;
  }
}

/** Keeps one value for each name, made when it first comes. */
export class Named<Value> {
  readonly #values = new Map<string, Value>();

  get(name: string, make: () => Value): Value {
    const known = this.#values.get(name);
    if (known !== undefined) return known;
    const made = make();
    this.#values.set(name, made);
    return made;
  }
}
