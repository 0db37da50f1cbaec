import { lexicon } from "../lexicon/index.ts";
import type { Sentence } from "../read-article.ts";
import type { Token } from "../tokens/index.ts";

/**
 * The tokens with a sign in place of each word of a title: the ministry of a deputy minister hosts nothing by being
 * printed before a verb. An office that may host by itself (Thủ tướng) stays, unless a person in print holds it.
 */
export function hideTitles(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly Token[] {
  const shown = [...tokens];
  for (const { chunks, mentions } of sentences) {
    const held = new Set(
      mentions.flatMap(({ name, titles }) =>
        name === undefined ? [] : titles.map(({ title }) => title.from),
      ),
    );
    for (const [index, chunk] of chunks.entries()) {
      if (chunk.kind !== "title") continue;
      const office = lexicon.bodies.offices.longest(tokens, chunk.from, chunk.to);
      const isHeld = held.has(chunk.title.from) || chunks[index + 1]?.kind === "person";
      if (office?.end === chunk.to && !isHeld) continue;
      for (let at = chunk.from; at < chunk.to; at++) shown[at] = hidden(tokens[at]);
    }
  }
  return shown;
}

function hidden(token: Token | undefined): Token {
  const { start = 0, end = 0 } = token ?? {};
  return {
    start,
    end,
    text: "·",
    key: "·",
    form: "sign",
    capital: false,
    acronym: false,
    spoiled: false,
    glued: false,
  };
}
