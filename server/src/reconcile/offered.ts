/** Languages in which names of types and properties, and reasons, are told. */
export type Language = "vi" | "en";

type Words = Readonly<Record<Language, string>>;

/** The types of entity, by the names that they have in GraphQL. */
export const types = {
  Person: { vi: "Người", en: "Person" },
  Body: { vi: "Cơ quan", en: "Body" },
  Post: { vi: "Chức vụ", en: "Post" },
  Document: { vi: "Văn bản", en: "Document" },
  Event: { vi: "Sự kiện", en: "Event" },
  Place: { vi: "Địa danh", en: "Place" },
} as const satisfies Readonly<Record<string, Words>>;

export type TypeId = keyof typeof types;

interface Property {
  readonly name: Words;
  readonly description: Words;
  readonly of: readonly TypeId[];
}

/** What a row may say beside a name, and what can be added to rows: of which types, and how it is meant. */
export const properties = {
  date: {
    name: { vi: "Ngày", en: "Date" },
    description: {
      vi: "Ngày, tháng hoặc năm mà dòng này nói đến: 2018-06-11, 2018-06, 2018, 11/6/2018",
      en: "The day, month or year that the row speaks of: 2018-06-11, 2018-06, 2018, 11/6/2018",
    },
    of: ["Person", "Body", "Post", "Document", "Event", "Place"],
  },
  body: {
    name: { vi: "Cơ quan", en: "Body" },
    description: {
      vi: "Nơi giữ chức vụ, cơ quan ban hành, chủ trì, hoặc cấp trên",
      en: "Where somebody held a post, who issued, hosted, or is above",
    },
    of: ["Person", "Body", "Post", "Document", "Event"],
  },
  title: {
    name: { vi: "Chức vụ", en: "Title" },
    description: {
      vi: "Chức vụ đã giữ; tên ngắn (Bộ trưởng) cần có cơ quan bên cạnh",
      en: "A post that was held; the name of the post alone (Bộ trưởng) needs its body beside it",
    },
    of: ["Person"],
  },
  born: {
    name: { vi: "Ngày sinh", en: "Born" },
    description: { vi: "Ngày hoặc năm sinh", en: "Day or year of birth" },
    of: ["Person"],
  },
  died: {
    name: { vi: "Ngày mất", en: "Died" },
    description: { vi: "Ngày hoặc năm mất", en: "Day or year of death" },
    of: ["Person"],
  },
  number: {
    name: { vi: "Số hiệu", en: "Number" },
    description: { vi: "Số hiệu văn bản: 25-NQ/TW", en: "Number of a document: 25-NQ/TW" },
    of: ["Document"],
  },
  place: {
    name: { vi: "Địa điểm", en: "Place" },
    description: {
      vi: "Nơi diễn ra sự kiện, hoặc nơi đặt trụ sở",
      en: "Where an event was held, or where a body is seated",
    },
    of: ["Event", "Body", "Place"],
  },
  wikidata: {
    name: { vi: "Mã Wikidata", en: "Wikidata id" },
    description: { vi: "Mã Wikidata: Q123", en: "Id in Wikidata: Q123" },
    of: ["Person", "Body", "Post", "Document", "Event", "Place"],
  },
  opensanctions: {
    name: { vi: "Mã OpenSanctions", en: "OpenSanctions id" },
    description: { vi: "Mã OpenSanctions: NK-…", en: "Id in OpenSanctions: NK-…" },
    of: ["Person", "Body", "Post", "Document", "Event", "Place"],
  },
} as const satisfies Readonly<Record<string, Property>>;

export type PropertyId = keyof typeof properties;

export const typeIds = Object.keys(types) as readonly TypeId[];
export const propertyIds = Object.keys(properties) as readonly PropertyId[];

export function isType(id: string): id is TypeId {
  return Object.hasOwn(types, id);
}

export function isProperty(id: string): id is PropertyId {
  return Object.hasOwn(properties, id);
}

/** A type as the protocol tells it. */
export function typeIn(language: Language, id: TypeId): { id: TypeId; name: string } {
  return { id, name: types[id][language] };
}

/** A property as the protocol tells it. */
export function propertyIn(language: Language, id: PropertyId) {
  const { name, description } = properties[id];
  return { id, name: name[language], description: description[language] };
}
