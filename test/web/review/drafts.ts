import type { Draft, Fact, Mention, Rehearsal } from "../../../web/src/review/draft.ts";

/** An invented article: an event, two persons, a title of each. */
const text = [
  "Hội nghị sơ kết tại Đà Nẵng.",
  "",
  "Bà Trần Thị Bình, Bộ trưởng chủ trì; ông Nguyễn Văn An dự.",
].join("\n");

function placeOf(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length, paragraph: start < text.indexOf("\n") ? 1 : 2 };
}

export function mention(
  key: string,
  words: string,
  part: Partial<Mention> & Pick<Mention, "kind">,
): Mention {
  return {
    key,
    name: words,
    body: null,
    title: null,
    number: null,
    date: null,
    span: placeOf(words),
    state: "NEW",
    id: null,
    candidates: [],
    decision: null,
    ...part,
  };
}

export function fact(key: string, words: string, part: Partial<Fact>): Fact {
  return {
    key,
    says: "TOOK_PART",
    subject: "person.binh",
    object: null,
    event: null,
    role: null,
    value: null,
    at: null,
    dateKind: null,
    term: null,
    acting: false,
    given: null,
    detail: null,
    inferred: null,
    printedAs: null,
    rule: "a rule",
    span: placeOf(words),
    dropped: false,
    decision: null,
    ...part,
  };
}

export function decision(action: NonNullable<Fact["decision"]>["action"], change?: object) {
  return {
    id: "decision:1",
    key: "any",
    action,
    link: null,
    change: change ? JSON.stringify(change) : null,
    reviewer: "An",
    at: "2026-01-01T00:00:00Z",
  };
}

export const draft: Draft = {
  id: "draft:1",
  version: 1,
  status: "OPEN",
  publisher: "daily.example",
  url: null,
  title: null,
  published: null,
  submittedBy: "An",
  submittedAt: "2026-01-01T00:00:00Z",
  text,
  open: ["person.an", "role.binh", "title.binh", "role.an"],
  knownSources: [],
  remarks: [],
  mentions: [
    mention("event.e1", "Hội nghị sơ kết", { kind: "EVENT" }),
    mention("place.da-nang", "Đà Nẵng", { kind: "PLACE", state: "LINKED", id: "place:da-nang" }),
    mention("person.binh", "Trần Thị Bình", { kind: "PERSON", state: "LINKED", id: "person:binh" }),
    mention("post.bo-truong", "Bộ trưởng", { kind: "POST", state: "LINKED", id: "post:x.head" }),
    mention("person.an", "Nguyễn Văn An", { kind: "PERSON", state: "OPEN" }),
  ],
  facts: [
    fact("place", "tại Đà Nẵng", {
      says: "HELD_IN",
      subject: "event.e1",
      object: "place.da-nang",
      decision: decision("ACCEPT"),
    }),
    fact("role.binh", "Trần Thị Bình, Bộ trưởng chủ trì", { event: "event.e1", role: "CHAIR" }),
    fact("title.binh", "Bộ trưởng", {
      says: "HOLDS",
      object: "post.bo-truong",
      event: "event.e1",
      at: "2022-06-20",
    }),
    fact("role.an", "Nguyễn Văn An dự", {
      subject: "person.an",
      event: "event.e1",
      role: "ATTEND",
    }),
  ],
};

export const rehearsal: Rehearsal = {
  problems: [],
  findings: [],
  picture: { nodes: [], relations: [] },
  tenures: [],
};
