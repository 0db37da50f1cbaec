import { groupBy } from "../model/group-by.ts";
import type { Draft, Mention, Part } from "./draft.ts";

/** Parts that are looked at together, under one heading. */
export type Group = {
  /** The key of the mention that it is about; else the kind of the mentions in it. */
  readonly id: string;
  readonly about: Mention | (typeof SPOKEN_OF)[number];
  readonly parts: readonly Part[];
};

/** What stands together by itself: each of these with the facts about it. */
const WITH_FACTS: readonly Mention["kind"][] = ["EVENT", "PERSON", "DOCUMENT"];

/** What is only spoken of, all of a kind together. */
const SPOKEN_OF = ["BODY", "POST", "PLACE"] as const;

/**
 * The parts of a draft as they are read: each event with where, when and by whom it was held, each person with titles and
 * roles, each document; then the bodies, posts and places that those facts name. In the order of the article.
 */
export function groupsOf({ mentions, facts }: Draft): Group[] {
  const bySubject = groupBy(facts, ({ subject }) => subject);
  const whole = WITH_FACTS.flatMap((kind) =>
    ofKind(mentions, kind).map((mention): Group => {
      const about = (bySubject.get(mention.key) ?? []).map((fact): Part => ({
        is: "fact",
        key: fact.key,
        fact,
      }));
      return { id: mention.key, about: mention, parts: [mentionPart(mention), ...about] };
    }),
  );
  const others = SPOKEN_OF.map((kind): Group => {
    const parts = ofKind(mentions, kind).map(mentionPart);
    return { id: kind, about: kind, parts };
  });
  return [...whole, ...others.filter(({ parts }) => parts.length > 0)];
}

function ofKind(mentions: readonly Mention[], kind: Mention["kind"]): Mention[] {
  return mentions.filter((mention) => mention.kind === kind);
}

function mentionPart(mention: Mention): Part {
  return { is: "mention", key: mention.key, mention };
}

/** The key that is `step` rows on from another, or the first; it does not go around. */
export function keyAfter(
  groups: readonly Group[],
  key: string | null,
  step: 1 | -1,
): string | null {
  const keys = groups.flatMap(({ parts }) => parts.map((part) => part.key));
  const at = key === null ? -1 : keys.indexOf(key);
  if (at < 0) return keys[0] ?? null;
  return keys[Math.min(Math.max(at + step, 0), keys.length - 1)] ?? null;
}

/** The next row behind a key that is still open, going around; null when none is. */
export function openAfter(
  groups: readonly Group[],
  key: string | null,
  open: ReadonlySet<string>,
): string | null {
  const keys = groups.flatMap(({ parts }) => parts.map((part) => part.key));
  const from = key === null ? 0 : keys.indexOf(key) + 1;
  const around = [...keys.slice(from), ...keys.slice(0, from)];
  return around.find((one) => open.has(one) && one !== key) ?? null;
}
