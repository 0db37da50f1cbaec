import { type Scale, postKinds, recorded } from "./scale.ts";

const places = 34;
const bodiesPerBundle = 100;

/** Places, hubs, and trees of a hundred bodies: a root, nine parts, and ten parts of each. */
export function* registryBundles(scale: Scale): Generator<object> {
  const { world, bodies, hubs } = scale;
  yield {
    bundle: `${world}-places`,
    ...recorded,
    places: numbers(0, places).map((place) => ({
      id: `place:${world}-p${place}`,
      name: `Tỉnh ${place}`,
      kind: "PROVINCE",
    })),
  };
  yield bundleOf(
    world,
    "hubs",
    numbers(0, hubs).map((hub) => bodyEntry(world, `hub${hub}`, `Ban Điều phối số ${hub}`, hub)),
  );
  for (let from = 0; from < bodies; from += bodiesPerBundle) {
    const some = numbers(from, Math.min(from + bodiesPerBundle, bodies));
    yield bundleOf(
      world,
      `bodies-${from}`,
      some.map((body) =>
        bodyEntry(world, `b${body}`, `Ban Công tác số ${body}`, body, wholeOf(body)),
      ),
    );
  }
}

type BodyEntry = ReturnType<typeof bodyEntry>;

function bundleOf(world: string, name: string, bodies: readonly BodyEntry[]): object {
  const source = `source:${world}-${name}`;
  return {
    bundle: `${world}-${name}`,
    ...recorded,
    source,
    sources: [{ id: source, publisher: "gazette.example", kind: "OFFICIAL", title: "Niên giám" }],
    bodies,
    posts: bodies.flatMap(({ id }) =>
      Object.entries(postKinds).map(([kind, post]) => ({
        id: `${id.replace("body:", "post:")}.${kind}`,
        body: id,
        ...post,
      })),
    ),
  };
}

function bodyEntry(world: string, slug: string, name: string, number: number, whole?: number) {
  return {
    id: `body:${world}-${slug}`,
    name,
    kind: "GOVERNMENT",
    partOf: whole === undefined ? [] : [{ body: `body:${world}-b${whole}` }],
    seatedIn: [{ place: `place:${world}-p${number % places}` }],
  };
}

function wholeOf(body: number): number | undefined {
  const place = body % bodiesPerBundle;
  if (place === 0) return undefined;
  return body - place + (place < 10 ? 0 : 1 + ((place - 10) % 9));
}

export function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
