import { describe, expect, it } from "vitest";

import { connectGraph } from "../../../server/src/graph/index.ts";
import { addReviewer, listReviewers, revokeReviewer } from "../../../server/src/review/index.ts";
import { ownNeo4j } from "../../support/own-neo4j.ts";

import {
  type DraftAnswer,
  article,
  askOf,
  importBundle,
  draftFields,
  importWorld,
  publicDump,
  useDesk,
} from "./desk.ts";

const desk = useDesk();

const submit = `mutation ($article: ArticleInput!) { submitArticle(article: $article) { ${draftFields} } }`;
const decideOn = `mutation ($draft: ID!, $version: Int!, $decisions: [DecisionInput!]!) {
  decide(draft: $draft, version: $version, decisions: $decisions) { ${draftFields} }
}`;
const change = (name: string) =>
  `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { ${draftFields} } }`;

async function draftOf(query: string, variables: object, token?: string): Promise<DraftAnswer> {
  const { data, errors } = await desk.ask(query, { ...variables }, token);
  if (!data) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as DraftAnswer;
}

/** An article that no other test submits. */
function another(words: string) {
  return { ...article, text: `${article.text}\n\nHội nghị kết thúc lúc ${words} giờ.` };
}

/** Decides on all that is open: facts are accepted, persons linked to the first candidate. */
async function decideAll(draft: DraftAnswer, token?: string): Promise<DraftAnswer> {
  const decisions = draft.open.map((key) => {
    const mention = draft.mentions.find((one) => one.key === key);
    if (!mention) return { key, choice: "ACCEPT" };
    return mention.kind === "EVENT" || mention.name === "Nguyễn Văn An"
      ? { key, choice: "NEW" }
      : { key, choice: "LINK", link: mention.candidates[0]?.id };
  });
  return draftOf(decideOn, { draft: draft.id, version: draft.version, decisions }, token);
}

describe("an article of invented people", () => {
  it("becomes a draft: who agrees in name and office is linked, who only has a name of the graph is asked about", async () => {
    const draft = await draftOf(submit, { article });
    expect({ version: draft.version, status: draft.status }).toEqual({
      version: 1,
      status: "OPEN",
    });
    const found = draft.mentions.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    expect(found.map(({ key, state, id }) => [key, state, id])).toEqual([
      ["body.bo-noi-vu", "LINKED", "body:bo-noi-vu"],
      ["body.cuc-kiem-lam", "NEW", null],
      ["event.e1", "NEW", null],
      ["person.le-van-to", "NEW", null],
      ["person.nguyen-van-an", "OPEN", null],
      ["person.tran-thi-binh", "LINKED", "person:tran-thi-binh"],
      ["place.da-nang", "LINKED", "place:da-nang"],
      ["post.bo-truong", "LINKED", "post:bo-noi-vu.bo-truong"],
      ["post.cuc-truong", "NEW", null],
      ["post.thu-truong", "LINKED", "post:bo-noi-vu.thu-truong"],
    ]);
    const an = draft.mentions.find(({ key }) => key === "person.nguyen-van-an");
    expect(an?.candidates).toEqual([
      {
        id: "person:nguyen-van-an",
        reasonsFor: [{ code: "SAME_NAME" }],
        reasonsAgainst: [],
      },
    ]);
    expect(draft.open).toEqual(["person.nguyen-van-an", ...draft.facts.map(({ key }) => key)]);
  });

  it("is accepted in one step, seen at once with its evidence, and leaves no trace when it is withdrawn", async () => {
    const before = await publicDump(desk.graph);
    const first = await draftOf(submit, { article });
    const early = await desk.ask(change("acceptDraft"), { id: first.id, version: first.version });
    expect(early.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");

    const decided = await decideAll(first);
    expect(decided.open).toEqual([]);
    const { data, errors } = await desk.ask(
      `query ($id: ID!) { draft(id: $id) { rehearsal {
        problems { key } picture { nodes { id isNew } relations { type from to words } }
        tenures { person { label } post { label } disputed before { id } after { id certainFrom } }
      } } }`,
      { id: first.id },
    );
    expect(errors).toBeUndefined();
    expect(data?.["draft"]).toMatchObject({
      rehearsal: {
        problems: [],
        picture: {
          nodes: expect.arrayContaining([
            { id: "person:nguyen-van-an.cuc-kiem-lam", isNew: true },
            { id: "person:tran-thi-binh", isNew: false },
            { id: "event:2022-06-20.hoi-nghi-so-ket-cong-tac-can-bo", isNew: true },
          ]),
        },
        tenures: expect.arrayContaining([
          {
            person: { label: "Lê Văn Tô" },
            post: { label: "Thứ trưởng Bộ Nội vụ" },
            disputed: false,
            before: [],
            after: [{ id: "tenure:le-van-to.bo-noi-vu.thu-truong", certainFrom: "2022-06-20" }],
          },
        ]),
      },
    });
    expect(await publicDump(desk.graph)).toEqual(before);

    const accepted = await draftOf(change("acceptDraft"), {
      id: first.id,
      version: decided.version,
    });
    expect(accepted.status).toBe("ACCEPTED");
    const seen = await desk.ask(
      `{ event(id: "event:2022-06-20.hoi-nghi-so-ket-cong-tac-can-bo") {
        name date hosts { body { id } evidence { rule recordedBy locator { paragraph } source { publisher url } } }
      } }`,
      {},
      "",
    );
    expect(seen.errors).toBeUndefined();
    expect(seen.data?.["event"]).toMatchObject({
      name: "Hội nghị sơ kết công tác cán bộ",
      date: "2022-06-20",
      hosts: [
        {
          body: { id: "body:bo-noi-vu" },
          evidence: [
            {
              rule: expect.any(String),
              recordedBy: "An Reviewer",
              locator: { paragraph: 1 },
              source: { publisher: "daily.example", url: "https://daily.example/so-ket" },
            },
          ],
        },
      ],
    });
    const claims = await desk.graph.read<{ claim: Record<string, unknown> }>(
      "MATCH (claim:Claim {subject: 'person:le-van-to', says: 'HOLDS'}) RETURN claim {.*} AS claim",
    );
    expect(claims).toEqual([
      {
        claim: expect.objectContaining({
          object: "post:bo-noi-vu.thu-truong",
          printedAs: "Thứ trưởng Bộ Nội vụ",
          at: "2022-06-20",
          paragraph: 3,
          start: 233,
          end: 253,
          method: "RULE",
          rule: expect.any(String),
          recordedBy: "An Reviewer",
          recordedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        }),
      },
    ]);

    await importWorld(desk.graph);
    const forged = {
      bundle: first.id.replace(":", "."),
      recordedAt: "2026-11-21",
      recordedBy: "x",
    };
    await expect(importBundle(desk.graph, forged)).rejects.toThrow(/reviewers accepted here/);
    const after = await draftOf(submit, { article });
    expect({ id: after.id, status: after.status }).toEqual({ id: first.id, status: "ACCEPTED" });

    const withdrawn = await draftOf(change("withdrawDraft"), {
      id: after.id,
      version: after.version,
    });
    expect(withdrawn.status).toBe("WITHDRAWN");
    expect(await publicDump(desk.graph)).toEqual(before);
  });

  it("keeps what was rejected: the same article again, and over another connection", async () => {
    const given = another("sáu");
    const draft = await draftOf(submit, { article: given });
    const [fact] = draft.facts;
    const decisions = [{ key: fact?.key, choice: "REJECT" }];
    await draftOf(decideOn, { draft: draft.id, version: 1, decisions });
    const other = await connectGraph(ownNeo4j());
    try {
      const spaced = { ...given, text: given.text.replaceAll("\n\n", "\n \n") };
      const { data } = await askOf(other)(submit, { article: spaced }, desk.tokens.binh);
      expect(data?.["submitArticle"]).toMatchObject({ id: draft.id, version: 2, status: "OPEN" });
      const again = data?.["submitArticle"] as DraftAnswer;
      expect(again.facts[0]).toMatchObject({
        key: fact?.key,
        dropped: true,
        decision: { action: "REJECT", reviewer: "An Reviewer" },
      });
    } finally {
      await other.close();
    }
    const rejected = await draftOf(change("rejectDraft"), { id: draft.id, version: 2 });
    expect(rejected.status).toBe("REJECTED");
    expect(await draftOf(submit, { article: given })).toMatchObject({ status: "REJECTED" });
    expect(await draftOf(change("reopenDraft"), { id: draft.id, version: 3 })).toMatchObject({
      status: "OPEN",
      version: 4,
    });
  });

  it("is accepted by one of two who try at once, and the other is told", async () => {
    const draft = await decideAll(await draftOf(submit, { article: another("bảy") }));
    const variables = { id: draft.id, version: draft.version };
    const answers = await Promise.all([
      desk.ask(change("acceptDraft"), variables, desk.tokens.an),
      desk.ask(change("acceptDraft"), variables, desk.tokens.binh),
    ]);
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? "accepted");
    expect(codes.toSorted()).toEqual(["CONFLICT", "accepted"]);
    const [{ count } = { count: 0 }] = await desk.graph.read<{ count: number }>(
      "MATCH (claim:Claim {bundle: $bundle}) RETURN count(claim) AS count",
      { bundle: draft.id.replace(":", ".") },
    );
    expect(count).toBe(draft.facts.length);
    const { version } = await draftOf(submit, { article: another("bảy") });
    await draftOf(change("withdrawDraft"), { id: draft.id, version });
  });

  it("tells before accepting which claims contradict the graph", async () => {
    const text =
      "Ngày 20/6/2019, tại Đà Nẵng, Bộ Nội vụ tổ chức Hội nghị sơ kết công tác cán bộ.\n\nĐồng chí Trần Thị Bình, Bộ trưởng Bộ Nội vụ chủ trì Hội nghị. Tham dự Hội nghị có đồng chí Lê Văn Tô, Bộ trưởng Bộ Nội vụ.";
    const given = { publisher: "daily.example", published: "2019-06-20", text };
    const draft = await draftOf(submit, { article: given });
    const { data } = await desk.ask(
      `query ($id: ID!) { draft(id: $id) { rehearsal { findings { rule about } tenures { person { id } disputed clashing { at isOwn } } } } }`,
      { id: draft.id },
    );
    expect(data).toHaveProperty("draft.rehearsal.tenures");
    expect(data).toMatchObject({
      draft: {
        rehearsal: {
          findings: expect.arrayContaining([
            {
              rule: expect.stringMatching(/^A single seat has one certain holder on a day/),
              about:
                "tenure:le-van-to.bo-noi-vu.bo-truong and tenure:nguyen-van-an.bo-noi-vu.bo-truong",
            },
          ]),
          tenures: expect.arrayContaining([
            {
              person: { id: "person:tran-thi-binh" },
              disputed: true,
              clashing: expect.arrayContaining([{ at: "2019-06-20", isOwn: true }]),
            },
          ]),
        },
      },
    });
  });
});

describe("decisions", () => {
  it("edit what is said, and the claim is then the reviewer's own", async () => {
    const draft = await draftOf(submit, { article: another("tám") });
    const key = "took-part.person-le-van-to.event-e1.attend";
    const edit = { role: "SPEAK" };
    const edited = await draftOf(decideOn, {
      draft: draft.id,
      version: 1,
      decisions: [{ key, choice: "EDIT", edit }],
    });
    expect(edited.facts.find((fact) => fact.key === key)).toMatchObject({
      role: "SPEAK",
      decision: { action: "EDIT" },
    });
    const decided = await decideAll(edited, desk.tokens.binh);
    const accepted = await draftOf(change("acceptDraft"), {
      id: draft.id,
      version: decided.version,
    });
    const claims = await desk.graph.read(
      "MATCH (claim:Claim {subject: 'person:le-van-to', says: 'TOOK_PART'}) RETURN claim.role AS role, claim.method AS method, claim.recordedBy AS by",
    );
    expect(claims).toEqual([{ role: "SPEAK", method: "HAND", by: "An Reviewer" }]);
    await draftOf(change("withdrawDraft"), { id: draft.id, version: accepted.version });
  });

  const refused = [
    ["a part that is none", { key: "nothing", choice: "ACCEPT" }],
    ["a link to what is none", { key: "person.le-van-to", choice: "LINK", link: "person:nobody" }],
    ["a link to another kind", { key: "person.le-van-to", choice: "LINK", link: "body:bo-noi-vu" }],
    ["a date that is none", { key: "date.event-e1", choice: "EDIT", edit: { value: "tomorrow" } }],
    ["another kind of fact", { key: "date.event-e1", choice: "EDIT", edit: { says: "HOLDS" } }],
    [
      "an id that is taken",
      { key: "person.le-van-to", choice: "NEW", entity: { id: "person:tran-thi-binh" } },
    ],
  ] as const;

  it.each(refused)("refuse %s", async (_what, decision) => {
    const draft = await draftOf(submit, { article: another("chín") });
    const { errors } = await desk.ask(decideOn, {
      draft: draft.id,
      version: 1,
      decisions: [decision],
    });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
  });

  it("on an older version are refused, and none is lost or changed in the log", async () => {
    const draft = await draftOf(submit, { article: another("mười") });
    const decisions = [{ key: "date.event-e1", choice: "REJECT" }];
    await draftOf(decideOn, { draft: draft.id, version: 1, decisions });
    const late = await desk.ask(
      decideOn,
      { draft: draft.id, version: 1, decisions },
      desk.tokens.binh,
    );
    expect(late.errors?.[0]?.extensions.code).toBe("CONFLICT");
    const undo = [{ key: "date.event-e1", choice: "UNDO" }];
    await draftOf(decideOn, { draft: draft.id, version: 2, decisions: undo }, desk.tokens.binh);
    const { data } = await desk.ask(
      "{ reviewLog(first: 3) { nodes { draft article key about says action reviewer } pageInfo { hasNextPage } } }",
    );
    const same = { draft: draft.id, article: article.title };
    const day = {
      ...same,
      key: "date.event-e1",
      about: "Hội nghị sơ kết công tác cán bộ",
      says: "DATE",
    };
    const whole = { ...same, key: null, about: null, says: null };
    expect(data?.["reviewLog"]).toEqual({
      nodes: [
        { ...day, action: "UNDO", reviewer: "Bình Reviewer" },
        { ...day, action: "REJECT", reviewer: "An Reviewer" },
        { ...whole, action: "SUBMIT", reviewer: "An Reviewer" },
      ],
      pageInfo: { hasNextPage: true },
    });
  });
});

describe("what a reviewer adds", () => {
  const given = { ...another("hai"), url: "https://daily.example/so-ket" };
  // The extractor takes nobody for a bare given name, and no such word for a title.
  given.text += "\n\nChị Sa, sếp của Phòng Rừng, cũng có mặt.";
  const placeOf = (words: string) => {
    const start = given.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const person = { kind: "PERSON", name: "Hoàng Thị Sa", ...placeOf("Chị Sa") };
  const body = { kind: "BODY", name: "Phòng Rừng", ...placeOf("Phòng Rừng") };
  const post = { kind: "POST", name: "Trưởng phòng", body: "hand.2", ...placeOf("sếp") };
  const title = {
    says: "HOLDS",
    subject: "hand.1",
    object: "hand.3",
    ...placeOf("sếp của Phòng Rừng"),
  };
  const role = { says: "TOOK_PART", subject: "hand.1", event: "event.e1", role: "ATTEND" };
  const all = [
    { key: "hand.1", choice: "ADD", mention: person },
    { key: "hand.2", choice: "ADD", mention: body },
    { key: "hand.3", choice: "ADD", mention: post },
    { key: "hand.4", choice: "ADD", fact: title },
    { key: "hand.5", choice: "ADD", fact: { ...role, ...placeOf("cũng có mặt") } },
  ];

  it("stands with its words, enters the graph as the reviewer's own, and goes with what it is about", async () => {
    const draft = await draftOf(submit, { article: given });
    const isHand = ({ key }: { readonly key: string }) => key.startsWith("hand.");
    const added = await draftOf(decideOn, { draft: draft.id, version: 1, decisions: all });
    expect(added.facts.filter(isHand)).toEqual([
      expect.objectContaining({
        key: "hand.4",
        at: "2022-06-20",
        printedAs: "sếp của Phòng Rừng",
        decision: { action: "ADD", reviewer: "An Reviewer" },
      }),
      expect.objectContaining({ key: "hand.5", role: "ATTEND", dropped: false }),
    ]);
    expect(added.mentions.filter(isHand).map(({ key, state }) => [key, state])).toEqual([
      ["hand.1", "NEW"],
      ["hand.2", "NEW"],
      ["hand.3", "NEW"],
    ]);
    expect(added.open.filter((key) => key.startsWith("hand."))).toEqual([]);

    const decided = await decideAll(added, desk.tokens.binh);
    const accepted = await draftOf(change("acceptDraft"), {
      id: draft.id,
      version: decided.version,
    });
    const claims = await desk.graph.read(
      "MATCH (claim:Claim {subject: 'person:hoang-thi-sa'}) RETURN claim.says AS says, claim.object AS object, claim.at AS at, claim.method AS method, claim.recordedBy AS by, claim.start AS start ORDER BY says",
    );
    expect(claims).toEqual([
      {
        says: "HOLDS",
        object: "post:phong-rung.truong-phong",
        at: "2022-06-20",
        method: "HAND",
        by: "An Reviewer",
        start: title.start,
      },
      {
        says: "TOOK_PART",
        object: "event:2022-06-20.hoi-nghi-so-ket-cong-tac-can-bo",
        at: "2022-06-20",
        method: "HAND",
        by: "An Reviewer",
        start: placeOf("cũng có mặt").start,
      },
    ]);

    const { id } = draft;
    const again = await draftOf(submit, { article: { ...given, text: `${given.text}\n\nHết.` } });
    const { data } = await desk.ask(
      "query ($id: ID!) { reviewer draft(id: $id) { knownSources { publisher } } }",
      { id: again.id },
    );
    expect(data).toEqual({
      reviewer: "An Reviewer",
      draft: { knownSources: [{ publisher: "daily.example" }] },
    });

    const withdrawn = await draftOf(change("withdrawDraft"), { id, version: accepted.version });
    const reopened = await draftOf(change("reopenDraft"), { id, version: withdrawn.version });
    const undo = [{ key: "hand.1", choice: "UNDO" }];
    const without = await draftOf(decideOn, {
      draft: id,
      version: reopened.version,
      decisions: undo,
    });
    expect(without.facts.filter(isHand)).toEqual([]);
    expect(without.mentions.filter(isHand).map(({ key }) => key)).toEqual(["hand.2", "hand.3"]);

    const homeless = await draftOf(decideOn, {
      draft: id,
      version: without.version,
      decisions: [
        { key: "hand.3", choice: "NEW" },
        { key: "hand.2", choice: "REJECT" },
      ],
    });
    expect(homeless.mentions.filter(isHand).map(({ key, state }) => [key, state])).toEqual([
      ["hand.2", "REJECTED"],
      ["hand.3", "OPEN"],
    ]);
  });

  it.each([
    ["a key that print may give", [{ ...all[0], key: "person.sa" }]],
    ["a key that is taken", [all[0], all[0]]],
    [
      "words that the article lacks",
      [{ key: "hand.9", choice: "ADD", mention: { ...person, end: 9_999 } }],
    ],
    ["nothing", [{ key: "hand.9", choice: "ADD" }]],
    ["a fact about nobody", [all[4]]],
    [
      "a title in an event",
      [all[0], { key: "hand.4", choice: "ADD", fact: { ...title, object: "event.e1" } }],
    ],
    [
      "a role that is none",
      [
        all[0],
        { key: "hand.5", choice: "ADD", fact: { ...role, role: null, ...placeOf("cũng có mặt") } },
      ],
    ],
    [
      "a fact of no kind",
      [
        all[0],
        {
          key: "hand.5",
          choice: "ADD",
          fact: { ...role, says: "toString", ...placeOf("cũng có mặt") },
        },
      ],
    ],
  ])("is refused: %s", async (_what, decisions) => {
    const draft = await draftOf(submit, { article: { ...given, text: `${given.text}\n\nMột.` } });
    const { errors } = await desk.ask(decideOn, { draft: draft.id, version: 1, decisions });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("who is no reviewer", () => {
  it.each([
    ["{ drafts { nodes { id } } }", {}],
    ['{ draft(id: "draft:x") { text } }', {}],
    ["{ reviewLog { nodes { id } } }", {}],
    [submit, { article }],
    [change("acceptDraft"), { id: "draft:x", version: 1 }],
  ])("gets no answer to %s", async (query, variables) => {
    const { errors, status } = await desk.ask(query, variables, "");
    expect(status).toBe(401);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["UNAUTHENTICATED"]);
  });

  it("is whoever was revoked, and the token before a new one", async () => {
    const first = await addReviewer(desk.graph, "Chi Reviewer");
    const second = await addReviewer(desk.graph, "Chi Reviewer");
    const ask = askOf(desk.graph);
    const drafts = "{ drafts(first: 1) { nodes { id } } }";
    expect((await ask(drafts, {}, first)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    expect((await ask(drafts, {}, second)).errors).toBeUndefined();
    await revokeReviewer(desk.graph, "Chi Reviewer");
    expect((await ask(drafts, {}, second)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    const [, , chi] = await listReviewers(desk.graph);
    expect(chi).toMatchObject({ name: "Chi Reviewer", revokedAt: expect.any(String) });
  });

  it("may guess ten times a minute", async () => {
    const ask = askOf(desk.graph);
    const drafts = "{ drafts(first: 1) { nodes { id } } }";
    for (let guess = 0; guess < 10; guess += 1) await ask(drafts, {}, `wrong${guess}`);
    const { status, errors } = await ask(drafts, {}, desk.tokens.an);
    expect(status).toBe(429);
    expect(errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  it("finds no token in the graph", async () => {
    const dumped = await desk.graph.read("MATCH (r:Reviewer) RETURN properties(r) AS props");
    expect(JSON.stringify(dumped)).not.toContain(desk.tokens.an);
  });
});

describe("what is no article", () => {
  it.each([
    ["nothing", { ...article, text: " \n " }],
    ["a binary", { ...article, text: "\u0000\u0001\u0002\u0003".repeat(200) }],
    [
      "another language",
      { ...article, text: "The minister met the press on Monday and spoke at length. ".repeat(20) },
    ],
    ["text and page", { ...article, html: "<p>x</p>" }],
    ["no day", { ...article, published: "yesterday" }],
    ["no address", { ...article, url: "javascript:alert(1)" }],
  ])("is refused: %s", async (_what, given) => {
    const { errors } = await desk.ask(submit, { article: given });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
  });

  it("is refused before it is read when it is 50 MB, and a long one is taken from reviewers alone", async () => {
    const long = await desk.ask(submit, { article: { ...article, text: "a".repeat(50_000_000) } });
    expect(long).toMatchObject({ status: 413 });
    const page = { ...article, text: `${article.text}\n\n${"Hội nghị kết thúc. ".repeat(20_000)}` };
    expect((await desk.ask(submit, { article: page }, "")).status).toBe(413);
    expect((await desk.ask(submit, { article: page })).errors).toBeUndefined();
  });
});
