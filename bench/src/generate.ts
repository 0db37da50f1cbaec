/** How many persons one generated bundle holds: one bundle a line, as one article after the other. */
const personsPerBundle = 25;
const personsPerBody = 100;

const families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ"];
const middles = ["Văn", "Thị", "Đức", "Minh", "Quang", "Thanh", "Hữu", "Ngọc"];
const given = ["An", "Bình", "Cường", "Dũng", "Hà", "Hải", "Hạnh", "Lan", "Long", "Sơn", "Thắng"];
const posts = [
  { slug: "truong", name: "Trưởng ban", class: "HEAD" },
  { slug: "pho-thuong-truc", name: "Phó Trưởng ban Thường trực", class: "STANDING_DEPUTY" },
  { slug: "pho", name: "Phó Trưởng ban", class: "DEPUTY" },
  { slug: "uy-vien", name: "Ủy viên", class: "MEMBER" },
];
const recorded = { recordedAt: "2026-11-21", recordedBy: "generator" };

/**
 * A world of invented people as bundles, the same for the same number: first a registry of bodies and
 * posts, then articles with persons, an event with participations and titles, and documents.
 *
 * @param world a letter before every id, so that several worlds fit in one graph
 */
export function* generateBundles(persons: number, world = "g"): Generator<object> {
  const random = randomFrom(persons);
  const bodies = Math.max(1, Math.ceil(persons / personsPerBody));
  yield {
    bundle: `${world}.registry`,
    ...recorded,
    places: Array.from({ length: 34 }, (_, index) => ({
      id: `place:${world}-p${index}`,
      name: `Tỉnh ${index}`,
      kind: "PROVINCE",
    })),
  };
  for (let from = 0; from < bodies; from += 100)
    yield registryOf(world, from, Math.min(from + 100, bodies));
  for (let from = 0; from < persons; from += personsPerBundle) {
    const to = Math.min(from + personsPerBundle, persons);
    yield articleOf(world, { from, to, bodies }, random);
  }
}

function registryOf(world: string, from: number, to: number): object {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  return {
    bundle: `${world}.bodies.${from}`,
    ...recorded,
    source: `source:${world}-bodies-${from}`,
    sources: [
      { id: `source:${world}-bodies-${from}`, publisher: "gazette.example", kind: "OFFICIAL" },
    ],
    bodies: numbers.map((body) => ({
      id: `body:${world}-b${body}`,
      name: `Ban Công tác số ${body}`,
      kind: "GOVERNMENT",
      ...(body % 100 === 0 ? {} : { partOf: [{ body: `body:${world}-b${body - (body % 100)}` }] }),
      seatedIn: [{ place: `place:${world}-p${body % 34}` }],
    })),
    posts: numbers.flatMap((body) =>
      posts.map((post) => ({
        id: `post:${world}-b${body}.${post.slug}`,
        body: `body:${world}-b${body}`,
        name: post.name,
        class: post.class,
      })),
    ),
  };
}

function articleOf(
  world: string,
  { from, to, bodies }: { from: number; to: number; bodies: number },
  random: () => number,
): object {
  const pick = <T>(list: readonly T[]) => list.at(Math.floor(random() * list.length));
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  const source = `source:${world}-article-${from}`;
  const day = dayOf(random);
  const event = `event:${day}.${world}-${from}`;
  const postOf = () => {
    const body = Math.floor(random() ** 2 * bodies);
    return `post:${world}-b${body}.${pick(posts.slice(1))?.slug}`;
  };
  return {
    bundle: `${world}.article.${from}`,
    ...recorded,
    source,
    sources: [
      { id: source, publisher: "press.example", kind: "PRESS", published: day, language: "vi" },
    ],
    persons: numbers.map((number) => ({
      id: `person:${world}-n${number}`,
      name: `${pick(families)} ${pick(middles)} ${pick(given)}`,
      born: { value: String(1945 + Math.floor(random() * 45)) },
    })),
    documents: [
      {
        id: `document:${world}-${from}-nq.2020`,
        type: "nghi-quyet",
        number: `${from}-NQ`,
        name: `Nghị quyết số ${from}-NQ`,
        date: { value: dayOf(random) },
        issuedBy: [{ body: `body:${world}-b${Math.floor(random() * bodies)}` }],
        signedBy: [{ person: `person:${world}-n${from}` }],
      },
    ],
    events: [
      {
        id: event,
        kind: "CONFERENCE",
        name: `Hội nghị số ${from}`,
        date: { value: day, paragraph: 1 },
        heldIn: [{ place: `place:${world}-p${Math.floor(random() * 34)}`, paragraph: 1 }],
        hosts: [{ body: `body:${world}-b${Math.floor(random() ** 2 * bodies)}`, paragraph: 1 }],
        documents: [
          { document: `document:${world}-${from}-nq.2020`, how: "REVIEWS", paragraph: 2 },
        ],
        participations: numbers.map((number, index) => ({
          person: `person:${world}-n${number}`,
          order: index + 1,
          roles: [
            { role: "ATTEND", paragraph: 3 },
            ...(index < 3 ? [{ role: index === 0 ? "CHAIR" : "SPEAK", paragraph: 4 }] : []),
          ],
          titles: [{ post: postOf(), printedAs: "Phó Trưởng ban", paragraph: 3 }],
        })),
      },
    ],
    titles: numbers.map((number) => ({
      person: `person:${world}-n${number}`,
      post: postOf(),
      says: pick(["STARTS", "HOLDS", "ENDS"] as const),
      at: dayOf(random),
    })),
  };
}

function dayOf(random: () => number): string {
  const day = Date.UTC(2005, 0, 1) + Math.floor(random() * 7000) * 86_400_000;
  return new Date(day).toISOString().slice(0, 10);
}

/** Mulberry32: a small generator of numbers in [0, 1), the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
