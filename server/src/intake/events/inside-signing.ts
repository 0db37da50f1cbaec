import { anchorsOf } from "./choose-anchor.ts";
import type { Event } from "./event.ts";
import { type Telling, spanOf, wordsOf } from "./telling.ts";

/** A signing told inside a conference is an event of its own, part of it. */
export function readSigning(telling: Telling, main: Event): void {
  if (main.kind === "signing" || main.kind === "appointment") return;
  const signed = telling.article.sentences.find(({ index }) =>
    telling.told[index]?.hits.some(({ role }) => role === "sign"),
  );
  const named = telling.article.sentences.flatMap((sentence) =>
    anchorsOf(telling, sentence)
      .filter(({ kind, isNoun }) => kind === "signing" && isNoun)
      .map((anchor) => ({ sentence, anchor })),
  )[0];
  const hit = signed && telling.told[signed.index]?.hits.find(({ role }) => role === "sign");
  if (signed === undefined || hit === undefined) return;
  const range = named?.anchor ?? hit;
  telling.events.push({
    key: `e${telling.events.length + 1}`,
    kind: "signing",
    name: named === undefined ? null : wordsOf(telling, named.anchor),
    span: spanOf(telling, range),
    date: main.date,
    place: main.place,
    hosts: main.hosts,
    online: false,
    partOf: main.key,
    background: false,
    sentence: signed.index,
    rule: "persons sign inside a meeting",
  });
}
