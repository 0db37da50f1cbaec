import type { Sentence } from "../read-article.ts";
import type { Token } from "../tokens/index.ts";

/**
 * The tokens with a sign in place of each word of a person's title: the ministry of a deputy minister hosts nothing by
 * being printed before a verb.
 */
export function hideTitles(tokens: readonly Token[], sentences: readonly Sentence[]): readonly Token[] {
  const shown = [...tokens];
  for (const { mentions } of sentences) {
    for (const { name, titles } of mentions) {
      if (name === undefined) continue;
      for (const { title } of titles) for (let at = title.from; at < title.to; at++) shown[at] = hidden(tokens[at]);
    }
  }
  return shown;
}

function hidden(token: Token | undefined): Token {
  const { start = 0, end = 0 } = token ?? {};
  return { start, end, text: "·", key: "·", form: "sign", capital: false, acronym: false, glued: false };
}
