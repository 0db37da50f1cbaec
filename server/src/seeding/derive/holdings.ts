import type { GraphReader } from "../../graph/index.ts";
import { type Claim, isTitle } from "../facts/claim.ts";
import { typeOf } from "../facts/ids.ts";
import { statement } from "../load/statement.ts";

/** One person on one post: what tenures are derived for. */
export interface Holding {
  readonly person: string;
  readonly post: string;
}

const pageSize = 2_000;
const postsPerPage = 200;

/** Gathers what an import touches, and finds the holdings that may be derived otherwise after it. */
export class TouchedHoldings {
  readonly #holdings = new Map<string, Holding>();
  readonly #entities = new Set<string>();

  /** Notes claims that came, went or may have changed. */
  add(claims: Iterable<Claim>): void {
    for (const { says, subject, object } of claims) {
      if (isTitle(says) && object !== undefined) {
        this.#holdings.set(`${subject} ${object}`, { person: subject, post: object });
      } else if (["BORN", "DIED", "START", "END"].includes(says) && typeOf(subject) !== "place") {
        this.#entities.add(subject);
      }
    }
  }

  /** Notes an entity that bounds holdings: a post whose class or seats may have changed. */
  addEntity(id: string): void {
    this.#entities.add(id);
  }

  async *pages(graph: GraphReader): AsyncGenerator<Holding[]> {
    const found = new Map<string, Holding>();
    const ask = async (name: string, params: object) => {
      for (const row of await graph.read<Holding>(statement(name), { ...params }, { timeout })) {
        found.set(`${row.person} ${row.post}`, row);
      }
    };
    for (const rows of pagesOf([...this.#holdings.values()])) {
      await ask("affected-holdings", { rows });
    }
    for (const ids of pagesOf([...this.#entities])) await ask("holdings-of-entities", { ids });
    yield* pagesOf([...found.values()]);
  }
}

const timeout = 120_000;

/** Every holding of the graph, so that all tenures are derived again. */
export async function* allHoldings(graph: GraphReader): AsyncGenerator<Holding[]> {
  let after = "";
  for (;;) {
    const params = { after, posts: postsPerPage };
    const rows = await graph.read<Holding>(statement("all-holdings"), params, { timeout });
    yield* pagesOf(rows);
    const [last] = await graph.read<{ id: string | null }>(statement("last-of-page"), params);
    if (last?.id == null) return;
    after = last.id;
  }
}

function* pagesOf<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += pageSize) yield rows.slice(from, from + pageSize);
}
