import { stintOn } from "./careers.ts";
import type { Random } from "./random.ts";
import { type Scale, postKinds } from "./scale.ts";

const places = 34;

/** A meeting of these persons in the printed order, with the titles of that day; a hub hosts six of ten. */
export function eventEntry(
  scale: Scale,
  random: Random,
  slug: string,
  day: string,
  persons: readonly number[],
) {
  const { world, bodies, hubs } = scale;
  const host = random.next() < 0.6 ? `hub${random.below(hubs)}` : `b${random.below(bodies)}`;
  return {
    id: `event:${day}.${world}-${slug}`,
    kind: "CONFERENCE",
    name: `Hội nghị số ${slug}`,
    date: { value: day, paragraph: 1 },
    heldIn: [{ place: `place:${world}-p${random.below(places)}`, paragraph: 1 }],
    hosts: [{ body: `body:${world}-${host}`, paragraph: 1 }],
    participations: persons.map((number, index) =>
      participationEntry(scale, number, index + 1, day),
    ),
  };
}

export function participationEntry(scale: Scale, number: number, order: number, day: string) {
  const stint = stintOn(scale, number, day);
  return {
    person: `person:${scale.world}-n${number}`,
    order,
    roles: [
      { role: "ATTEND", paragraph: 3 },
      ...(order <= 3 ? [{ role: order === 1 ? "CHAIR" : "SPEAK", paragraph: 4 }] : []),
    ],
    titles: stint
      ? [{ post: stint.post, printedAs: postKinds[stint.kind].name, paragraph: 3 }]
      : [],
  };
}
