const FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi"];
const MIDDLES = ["Văn", "Thị", "Đức", "Minh", "Thanh", "Hữu", "Quốc", "Ngọc"];
const GIVEN = ["An", "Bình", "Dũng", "Hạnh", "Khánh", "Phượng", "Tuấn", "Uyên", "Yến"];

/** Of ten nodes, so many of each kind, about as conferences have them. */
const KINDS = [...Array.from({ length: 6 }, () => "Person"), "Body", "Body", "Event", "Document"];

const WORDS = {
  Body: (index) => `Ban Công tác ${MIDDLES[index % 8]} ${GIVEN[index % 9]} số ${index}`,
  Event: (index) => `Hội nghị tổng kết chương trình phối hợp lần thứ ${index}`,
  Document: (index) => `Nghị quyết ${index}-NQ/TW`,
  Person: (index) =>
    `${pick(FAMILIES, index)} ${pick(MIDDLES, index >> 3)} ${pick(GIVEN, index >> 2)}`,
};

/**
 * A graph of so many invented nodes, as `subgraph` of the API answers, and a scene file with all of
 * them: the same at every call. About as many lines meet in a node as in the seeds.
 */
export function inventScene(count) {
  const nodes = Array.from({ length: count }, (_, index) => nodeAt(index));
  const of = (kind) => nodes.filter(({ __typename }) => __typename === kind);
  const [bodies, events, documents] = ["Body", "Event", "Document"].map(of);
  const relations = [
    ...of("Person").flatMap((person, index) => [
      ...[0, 1].map((turn) => held(person, pick(bodies, 7 * index + 3 * turn), index + turn)),
      relation("TOOK_PART", person, pick(events, 5 * index)),
      ...(index % 4 === 0 ? [relation("TOOK_PART", person, pick(events, 11 * index + 1))] : []),
    ]),
    ...bodies.slice(1).map((body, index) => relation("PART_OF", body, bodies[index >> 2])),
    ...events.map((event, index) => relation("HOSTED", pick(bodies, 3 * index), event)),
    ...events.map((event, index) => relation("CONCERNS", event, pick(documents, 2 * index))),
  ];
  return { graph: { nodes, relations }, file: sceneFile(nodes) };
}

function nodeAt(index) {
  const kind = KINDS[index % KINDS.length];
  const node = {
    __typename: kind,
    id: `${kind.toLowerCase()}:invented-${index}`,
    label: WORDS[kind](index),
    labelEn: null,
  };
  if (kind === "Body") return { ...node, start: "1990", end: null };
  if (kind === "Person") return node;
  return { ...node, date: dayIn(2006 + (index % 19), index) };
}

function held(person, body, index) {
  const year = 2005 + (index % 18);
  return {
    ...relation("HELD", person, body),
    id: `tenure:${person.id} ${body.id}`,
    label: "Trưởng ban",
    certainFrom: dayIn(year, index),
    certainTo: dayIn(year + 2, index),
    possibleFrom: dayIn(year - 1, index),
    possibleTo: dayIn(year + 4, index),
  };
}

function relation(type, from, to) {
  return {
    id: `${from.id} ${type} ${to.id}`,
    type,
    from: from.id,
    to: to.id,
    label: "",
    certainFrom: null,
    certainTo: null,
    possibleFrom: null,
    possibleTo: null,
    through: null,
    acting: false,
    disputed: false,
    claims: 1,
  };
}

/** Nodes on a spiral, evenly spread: about as far apart as a layout puts them. */
function sceneFile(nodes) {
  const places = nodes.map(({ id }, index) => {
    const [angle, radius] = [index * Math.PI * (3 - Math.sqrt(5)), 62 * Math.sqrt(index)];
    return { id, at: [radius * Math.cos(angle), radius * Math.sin(angle)].map(Math.round) };
  });
  const sorted = places.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const scene = {
    version: 1,
    ids: sorted.map(({ id }) => id),
    at: sorted.flatMap(({ at }) => at),
    pinned: [],
    hidden: [],
    filters: { kinds: [], types: [], standings: [] },
  };
  return JSON.stringify({ format: "niengiam-scene", version: 1, asOf: null, selected: [], scene });
}

function dayIn(year, index) {
  return `${year}-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`;
}

function pick(values, index) {
  return values[index % values.length];
}
