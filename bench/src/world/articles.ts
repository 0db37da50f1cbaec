import { careerOf } from "./careers.ts";
import { eventEntry } from "./events.ts";
import { personName } from "./names.ts";
import { randomFrom } from "./random.ts";
import { numbers } from "./registry.ts";
import { type Scale, recorded } from "./scale.ts";

/** How many persons one article tells of: one bundle a line, as one article after the other. */
const personsPerArticle = 25;
/** Of so many documents the first is a resolution, and the others implement it. */
const documentsPerResolution = 10;

/** Articles that bring in persons with their careers, a meeting of them, and a document. */
export function* articleBundles(scale: Scale): Generator<object> {
  for (let from = 0; from < scale.persons; from += personsPerArticle) {
    yield articleOf(scale, from, Math.min(from + personsPerArticle, scale.persons));
  }
}

function articleOf(scale: Scale, from: number, to: number): object {
  const { world, persons } = scale;
  const random = randomFrom(persons, 2, from);
  const some = numbers(from, to);
  const source = `source:${world}-a${from}`;
  const day = random.day();
  const document = documentEntry(scale, from / personsPerArticle);
  return {
    bundle: `${world}-a${from}`,
    ...recorded,
    source,
    sources: [
      {
        id: source,
        publisher: "press.example",
        kind: "PRESS",
        title: `Bản tin số ${from}`,
        url: `https://press.example/${from}`,
        published: day,
        language: "vi",
      },
    ],
    persons: some.map((number) => ({
      id: `person:${world}-n${number}`,
      name: personName(random),
      born: { value: String(1945 + random.below(35)) },
    })),
    documents: [document],
    events: [
      {
        ...eventEntry(scale, random, `m${from}`, day, some),
        documents: [{ document: document.id, how: "REVIEWS", paragraph: 2 }],
      },
    ],
    titles: some.flatMap((number) => titlesOf(scale, number)),
  };
}

function titlesOf(scale: Scale, number: number): object[] {
  const person = `person:${scale.world}-n${number}`;
  return careerOf(scale, number).flatMap(({ post, since, until }, index) => [
    { person, post, says: "STARTS", at: since, paragraph: 5 },
    ...(index < 2 ? [{ person, post, says: "ENDS", at: until, paragraph: 6 }] : []),
  ]);
}

function documentEntry({ world, persons, bodies, hubs }: Scale, number: number) {
  const random = randomFrom(persons, 3, number);
  const resolution = number - (number % documentsPerResolution);
  const idOf = (number: number) => `document:${world}-d${number}`;
  const leads = number === resolution;
  return {
    id: idOf(number),
    type: leads ? "nghi-quyet" : "chuong-trinh",
    number: `${number}-${leads ? "NQ" : "CTr"}/TW`,
    title: `Về công tác số ${number}`,
    date: { value: random.day() },
    issuedBy: [
      { body: `body:${world}-${leads ? `hub${random.below(hubs)}` : `b${random.below(bodies)}`}` },
    ],
    signedBy: [{ person: `person:${world}-n${random.below(persons)}` }],
    relations: leads ? [] : [{ how: "IMPLEMENTS", document: idOf(resolution) }],
  };
}
