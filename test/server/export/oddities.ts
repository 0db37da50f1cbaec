const recorded = { recordedAt: "2026-11-20", recordedBy: "editors" };

/** What a bundle may say and seldom does. */
export const oddities = [
  {
    bundle: "registry.odd",
    ...recorded,
    sources: [
      { id: "source:registry", publisher: "niengiam" },
      {
        id: "source:daily",
        publisher: "daily.example",
        kind: "PRESS",
        published: "2020-05",
        url: "https://daily.example/?a=1&b=2",
      },
      {
        id: "source:weekly",
        publisher: "weekly.example",
        title: 'Báo "Tuần"',
        retrieved: "2026-01-02",
        language: "vi",
      },
    ],
    places: [
      { id: "place:tay-bac", name: "Tây Bắc", kind: "PROVINCE", abbreviations: ["TB"] },
      {
        id: "place:muong-lo",
        name: "Mường Lò",
        kind: "DISTRICT",
        partOf: [{ place: "place:tay-bac", from: "2001", to: "2019-12", source: "source:daily" }],
        succeeds: [
          { place: "place:tay-bac", on: "2001-01-01", how: "SPLIT", source: "source:daily" },
          { place: "place:tay-bac", at: "2002", how: "SPLIT", source: "source:weekly" },
        ],
      },
    ],
    bodies: [
      { id: "body:uy-ban", name: "Ủy ban", shortName: "UB", kind: "COMMITTEE", level: "LOCAL" },
    ],
    posts: [
      {
        id: "post:uy-ban.chu-tich",
        body: "body:uy-ban",
        name: "Chủ tịch",
        class: "HEAD",
        seats: null,
      },
      {
        id: "post:uy-ban.pho-chu-tich",
        body: "body:uy-ban",
        name: "Phó Chủ tịch",
        class: "DEPUTY",
        seats: 2,
        seniority: 20,
      },
      {
        id: "post:uy-ban.uy-vien",
        body: "body:uy-ban",
        name: "Ủy viên",
        title: "Ủy viên",
        class: "MEMBER",
      },
    ],
    persons: [
      { id: "person:tran-thi-binh", name: "Trần Thị Bình", note: "=1+1" },
      {
        id: "person:nguyen-van-an",
        name: "Nguyễn Văn An",
        aliases: ["Ba An", "Sáu | Bảy"],
        externalIds: ["wikidata:Q2", "wikidata:Q1"],
      },
      { id: "person:le-van-to", name: "Lê Văn Tô", note: "một\thai" },
    ],
    documents: [
      {
        id: "document:nghi-quyet.uy-ban",
        type: "nghi-quyet",
        title: "Nghị quyết",
        period: "2016/2021",
      },
    ],
  },
  {
    bundle: "article.odd",
    ...recorded,
    source: "source:daily",
    events: [
      {
        id: "event:2020-05-05.b-lam-viec",
        kind: "WORKING_SESSION",
        name: "Làm việc <buổi sáng> & chiều",
        date: [
          { value: "2020-05-05", source: "source:daily" },
          { value: "2020-05", source: "source:weekly", at: "2020-06" },
        ],
        mode: [{ value: "HYBRID" }, { value: "ONLINE", source: "source:weekly" }],
        participations: [
          {
            person: "person:tran-thi-binh",
            roles: [{ role: "CHAIR" }, { role: "CHAIR", source: "source:weekly", at: "2020-05" }],
            titles: [
              { post: "post:uy-ban.uy-vien", paragraph: 2, span: [3, 9], carried: true },
              { post: "post:uy-ban.uy-vien", paragraph: 7 },
              {
                post: "post:uy-ban.chu-tich",
                says: "STARTS",
                dateKind: "DECISION",
                term: "XIII",
                document: "document:nghi-quyet.uy-ban",
              },
            ],
            eventTitles: [{ name: "Trưởng Đoàn" }, { name: "Trưởng Đoàn" }, { name: "Trưởng ban" }],
            detail: "đại diện",
          },
        ],
      },
      {
        id: "event:2020-05-05.a-ky-ket",
        kind: "SIGNING",
        name: "Ký kết",
        partOf: [{ event: "event:2020-05-05.b-lam-viec" }],
        documents: [
          { document: "document:nghi-quyet.uy-ban", how: "SIGNS" },
          { document: "document:nghi-quyet.uy-ban", how: "ADOPTS", inferred: "signed there" },
        ],
        participations: [
          {
            person: "person:tran-thi-binh",
            roles: [{ role: "SIGN" }],
            titles: [
              { post: "post:uy-ban.uy-vien", at: "2020-05-05" },
              {
                post: "post:uy-ban.pho-chu-tich",
                former: true,
                conflictsWith: ["claim:daily.tran-thi-binh.sign.2020-05-05.a-ky-ket"],
              },
            ],
            gaveTo: [{ person: "person:nguyen-van-an" }],
            object: "FLOWERS",
          },
          { person: "person:nguyen-van-an", order: 1, roles: [{ role: "RECEIVE", note: "từ xa" }] },
        ],
      },
      {
        id: "event:undated.gap-mat",
        kind: "OTHER",
        name: "Gặp mặt",
        hosts: [{ body: "body:uy-ban", at: "2019" }],
        heldIn: [{ place: "place:muong-lo" }],
        participations: [
          {
            person: "person:le-van-to",
            roles: [{ role: "ATTEND" }],
            titles: [{ post: "post:uy-ban.chu-tich", acting: true }],
          },
        ],
      },
    ],
    titles: [
      { person: "person:le-van-to", post: "post:uy-ban.chu-tich", says: "HELD", at: "2016?/2018~" },
      {
        person: "person:le-van-to",
        post: "post:uy-ban.chu-tich",
        says: "FORMER",
        at: "2019",
        source: "source:weekly",
      },
    ],
  },
];
