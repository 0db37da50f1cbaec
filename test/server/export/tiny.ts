const recorded = { recordedAt: "2026-11-21", recordedBy: "editors" };

/** A world small enough to be read whole: one person, one post, one event, one document, with signs that formats must escape. */
export const tiny = [
  {
    bundle: "registry.tiny",
    ...recorded,
    sources: [
      {
        id: "source:daily",
        publisher: 'Báo "Ngày" & Đêm',
        url: "https://daily.example/?a=1&b=2",
        title: "Hội nghị",
        published: "2022-03-16",
        language: "vi",
      },
    ],
    places: [{ id: "place:da-nang", name: "Đà Nẵng", kind: "CITY" }],
    bodies: [
      {
        id: "body:bo",
        name: "Bộ, một <thử>",
        nameEn: "Ministry",
        abbreviations: ["B"],
        kind: "GOVERNMENT",
      },
    ],
    posts: [
      {
        id: "post:bo.thu-truong",
        body: "body:bo",
        name: "Thứ trưởng",
        title: "=Thứ trưởng",
        class: "DEPUTY",
      },
    ],
    persons: [
      {
        id: "person:tran-thi-binh",
        name: "Trần Thị Bình",
        aliases: ["Ba Bình", "Bình"],
        externalIds: ["opensanctions:NK-abc123", "wikidata:Q1001"],
        note: 'nói "có"\u0007',
      },
    ],
    documents: [
      { id: "document:5-ctr", type: "chuong-trinh", number: "5/CTr", name: "Chương trình 5/CTr" },
    ],
  },
  {
    bundle: "article.tiny",
    ...recorded,
    source: "source:daily",
    persons: [{ id: "person:tran-thi-binh", born: { value: "1970-02" } }],
    documents: [{ id: "document:5-ctr", date: { value: "2022" }, issuedBy: [{ body: "body:bo" }] }],
    events: [
      {
        id: "event:2022-03-15.hop",
        kind: "CONFERENCE",
        name: "Họp",
        date: { value: "2022-03-15", paragraph: 2 },
        heldIn: [{ place: "place:da-nang", printedAs: "Đà Nẵng" }],
        hosts: [{ body: "body:bo" }],
        documents: [{ document: "document:5-ctr", how: "REVIEWS" }],
        participations: [
          {
            person: "person:tran-thi-binh",
            order: 1,
            roles: [{ role: "CHAIR", paragraph: 3 }, { role: "SPEAK" }],
            titles: [{ post: "post:bo.thu-truong", printedAs: "Thứ trưởng Bộ", paragraph: 3 }],
            eventTitles: [{ name: "Trưởng Đoàn" }],
          },
        ],
      },
    ],
  },
];
