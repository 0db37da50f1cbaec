import { eventEntry, participationEntry } from "./events.ts";
import { type Random, randomFrom } from "./random.ts";
import { type Scale, personsPerBody, recorded } from "./scale.ts";

const personsPerConference = 16;
/** Every so manieth conference is told by a second source, which names the first in its list. */
const retold = { every: 3, persons: 20 };

/** Conferences of 30 to 60 persons, half of them of one body, so that the same people meet again. */
export function* conferenceBundles(scale: Scale): Generator<object> {
  const conferences = Math.floor(scale.persons / personsPerConference);
  for (let number = 0; number < conferences; number += 1) yield* conferenceOf(scale, number);
}

function* conferenceOf(scale: Scale, number: number): Generator<object> {
  const { world, persons } = scale;
  const random = randomFrom(persons, 4, number);
  const day = random.day();
  const present = presentAt(scale, random);
  const event = eventEntry(scale, random, `c${number}`, day, present);
  yield { ...articleHead(world, `c${number}`, day), events: [event] };
  if (number % retold.every !== 0) return;
  const again = present.slice(0, retold.persons);
  const participations = again.map((person, index) =>
    participationEntry(scale, person, index + 1, day),
  );
  yield {
    ...articleHead(world, `r${number}`, day),
    events: [{ id: event.id, participations }],
  };
}

function presentAt({ persons, bodies }: Scale, random: Random): number[] {
  const own = random.below(bodies) * personsPerBody;
  const present = new Set<number>();
  const size = Math.min(30 + random.below(31), Math.floor(persons / 2));
  while (present.size < size) {
    const near = present.size < size / 2;
    present.add(
      near ? Math.min(own + random.below(personsPerBody), persons - 1) : random.below(persons),
    );
  }
  return [...present];
}

function articleHead(world: string, slug: string, published: string) {
  const source = `source:${world}-${slug}`;
  return {
    bundle: `${world}-${slug}`,
    ...recorded,
    source,
    sources: [
      {
        id: source,
        publisher: "news.example",
        kind: "PRESS",
        title: `Tin hội nghị ${slug}`,
        url: `https://news.example/${slug}`,
        published,
        language: "vi",
      },
    ],
  };
}
