import type { Ask } from "./ask.ts";
import { type EntityLabel, type Label, type Scope, entityLabels } from "./scope.ts";

/** A claim that carries a fact, with who printed it. */
export interface Carrier {
  readonly id: string;
  /** Id of the source. */
  readonly source: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/** A property as the driver gives it. */
export type Value = string | number | boolean | readonly string[] | null | undefined;
export type Props = Readonly<Record<string, Value>>;

/** One thing of the graph: its properties as stored, and the claims that carry them. */
export interface Row {
  readonly props: Props;
  readonly claims: readonly Carrier[];
  /** Of a participation: the tenures that its printed titles attest. */
  readonly tenures?: readonly string[];
}

/** One relation among two entities, as `Relation` of the API, with the date of the event or document it belongs to. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly certainFrom: string | null;
  readonly certainTo: string | null;
  readonly possibleFrom: string | null;
  readonly possibleTo: string | null;
  readonly through: string | null;
  readonly acting: boolean | null;
  readonly disputed: boolean | null;
  /** EDTF: when a succession took place. */
  readonly on: string | null;
  /** EDTF, with its first and last day. */
  readonly date: string | null;
  readonly dayFrom: string | null;
  readonly dayTo: string | null;
}

interface RelationRow {
  readonly props: Relation;
  readonly claims: readonly Carrier[];
}

/** Reads the graph page by page; each page is asked for when the one before is written, so a slow reader holds nothing up. */
export interface Rows {
  readonly scope: Scope;
  entities(label: EntityLabel | "Source"): AsyncGenerator<Row>;
  tenures(): AsyncGenerator<Row>;
  participations(): AsyncGenerator<Row>;
  claims(): AsyncGenerator<Row>;
  relations(): AsyncGenerator<RelationRow>;
}

/** Entities whose relations are read at a time: a person may have hundreds. */
const fewer = 100;

/** @param history whether withdrawn claims are given too */
export function createRows(ask: Ask, scope: Scope, history: boolean): Rows {
  async function* rowsOf(question: string, label: Label): AsyncGenerator<Row> {
    for await (const ids of scope.pages(label))
      yield* await ask<Row>(question, { ids, history }, label);
  }
  return {
    scope,
    entities: (label) => rowsOf("entities", label),
    tenures: () => rowsOf("tenures", "Tenure"),
    participations: () => rowsOf("participations", "Participation"),
    claims: () => rowsOf("claims", "Claim"),
    async *relations() {
      const { among } = scope;
      for (const label of entityLabels) {
        for await (const ids of scope.pages(label, fewer)) {
          yield* await ask<RelationRow>("relations", { ids, among }, label);
        }
      }
    },
  };
}
