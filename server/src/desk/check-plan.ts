import type { Plan } from "../graph/index.ts";
import { procedures } from "./functions.ts";
import { publicLabels, publicRelationships } from "./public-graph.ts";
import { Refusal } from "./refusal.ts";

/** What a plan is held against: `everything` where the database holds the public graph alone. */
export type Reach = "everything" | "public";

/** Operators that read nothing by themselves: rows in, rows out. */
const plain = new Set(
  `AntiConditionalApply AntiSemiApply Apply Argument AssertSameNode CacheProperties CartesianProduct ConditionalApply
   Distinct Eager EagerAggregation EmptyResult EmptyRow Filter LeftOuterHashJoin LetAntiSemiApply LetSelectOrAntiSemiApply
   LetSelectOrSemiApply LetSemiApply Limit NodeHashJoin Optional OrderedAggregation OrderedDistinct OrderedUnion
   PartialSort PartialTop ProcedureCall ProduceResults Projection Repeat(Trail) RightOuterHashJoin RollUpApply
   SelectOrAntiSemiApply SelectOrSemiApply SemiApply Skip Sort Top Top1WithTies TriadicBuild TriadicFilter TriadicSelection Union Unwind ValueHashJoin`.split(
    /\s+/,
  ),
);

/** Operators that find nodes by their label, and say which. */
const byLabel = new Set(
  `IntersectionNodeByLabelsScan NodeByLabelScan NodeIndexContainsScan NodeIndexEndsWithScan
   NodeIndexScan NodeIndexSeek NodeIndexSeekByRange NodeUniqueIndexSeek NodeUniqueIndexSeekByRange
   SubtractionNodeByLabelsScan UnionNodeByLabelsScan`.split(/\s+/),
);

/** Operators that follow or find relationships, and say of which types. */
const byType = new Set(
  `Expand(All) Expand(Into) OptionalExpand(All) OptionalExpand(Into) ShortestPath VarLengthExpand(All)
   VarLengthExpand(Into) VarLengthExpand(Pruning) VarLengthExpand(Pruning,BFS,All) VarLengthExpand(Pruning,BFS,Into)
   ${["Directed", "Undirected"]
     .flatMap((way) =>
       "RelationshipIndexContainsScan RelationshipIndexEndsWithScan RelationshipIndexScan RelationshipIndexSeek RelationshipIndexSeekByRange RelationshipTypeScan UnionRelationshipTypesScan"
         .split(" ")
         .map((name) => way + name),
     )
     .join(" ")}`.split(/\s+/),
);

/** Operators that read how many there are of a label or a type. */
const byCount = new Set(["NodeCountFromCountStore", "RelationshipCountFromCountStore"]);

/** Operators that can come upon any node or relationship, or do not tell in one place upon which. */
const anywhere = new Set(
  `AllNodesScan MultiNodeIndexSeek DirectedAllRelationshipsScan UndirectedAllRelationshipsScan NodeByElementIdSeek NodeByIdSeek
   DirectedRelationshipByElementIdSeek UndirectedRelationshipByElementIdSeek DirectedRelationshipByIdSeek
   UndirectedRelationshipByIdSeek`.split(/\s+/),
);

/** Why a known operator is refused; of any other nothing is known. */
const reasons: Readonly<Record<string, string>> = {
  AdministrationCommand: "it would tell of the server, not of the graph",
  LoadCSV: "it would read files or other servers",
  ShowSettings: "it would tell of the server, not of the graph",
  "StatefulShortestPath(All)":
    "it can go on after its time; use shortestPath((a)-[:HELD|AT*..8]-(b))",
  "StatefulShortestPath(Into)":
    "it can go on after its time; use shortestPath((a)-[:HELD|AT*..8]-(b))",
  TerminateTransactions: "it would stop what others ask",
  TransactionApply: "a question is one transaction",
};

/**
 * The second half of the gate: what Neo4j would do for a statement, operator by operator. What is not known to be
 * harmless is refused.
 *
 * @throws {Refusal}
 */
export function checkPlan(plan: Plan, reach: Reach): void {
  if (plan.type !== "r") {
    throw new Refusal("The graph can only be read here, and the statement does more than that.");
  }
  checkOperator(plan.root, reach);
}

function checkOperator({ name, details, children }: Plan["root"], reach: Reach): void {
  const [operator = "", ...database] = name.split("@");
  const told = details.replaceAll(/`[^`]*`/g, "``");
  if (database.length > 0 && database.join("@") !== "neo4j") {
    throw new Refusal("Another database than the public graph cannot be asked.");
  }
  if (!isKnown(operator)) {
    const reason = reasons[operator] ?? "it is not known to be harmless";
    throw new Refusal(
      `The statement would be run by ${operator}, which is not allowed: ${reason}.`,
    );
  }
  if (operator === "ProcedureCall" && !procedures.has(details.split("(")[0] ?? "")) {
    throw new Refusal(`The procedure ${details.split("(")[0]} is not allowed.`);
  }
  checkExpressions(told);
  if (reach === "public") checkReach(operator, details);
  for (const child of children) checkOperator(child, reach);
}

function isKnown(operator: string): boolean {
  return [plain, byLabel, byType, byCount, anywhere].some((operators) => operators.has(operator));
}

/** A subquery that Neo4j keeps inside an expression is planned when it runs, so nobody has seen what it does. */
function checkExpressions(told: string): void {
  if (/\b(EXISTS|COUNT|COLLECT)\s*\{/i.test(told)) {
    throw new Refusal(
      "A subquery or pattern stands inside CASE or another expression, where its plan cannot be seen: put it into a WITH or a CALL of its own before.",
    );
  }
  if (/\breduce\(|=~|\bIN range\([^|\]]*\|/i.test(told)) {
    throw new Refusal("The statement holds an expression that nothing can stop.");
  }
}

/** In a database that holds more than the public graph, only names of the public graph lead anywhere. */
function checkReach(operator: string, details: string): void {
  if (anywhere.has(operator)) {
    throw new Refusal(
      `The statement would look at all there is (${operator}): name a label, as in (n:Person) or (n:Person|Body).`,
    );
  }
  if (byLabel.has(operator)) checkNames(details, /^[^:(]*:([^\s({]+)/, publicLabels, "label");
  if (byType.has(operator)) {
    checkNames(details, /^[^[]*\[[^\]:]*:([\w|]+)/, publicRelationships, "relationship");
  }
  if (byCount.has(operator)) checkCounted(details);
}

/** A count that the store keeps names what it counts: `count( (:Person)-[:HELD]->() )`. */
function checkCounted(details: string): void {
  for (const [, labels = ""] of details.matchAll(/\(:([^)]*)\)/g)) {
    checkNames(labels, /^(.+)$/, publicLabels, "label");
  }
  for (const [, types = ""] of details.matchAll(/\[:([^\]]*)\]/g)) {
    checkNames(types, /^(.+)$/, publicRelationships, "relationship");
  }
}

function checkNames(
  details: string,
  pattern: RegExp,
  allowed: ReadonlySet<string>,
  what: "label" | "relationship",
): void {
  const names = pattern
    .exec(details)?.[1]
    ?.split(/[|&]/)
    .filter((name) => !name.startsWith("!"));
  if (!names || names.length === 0) {
    throw new Refusal(
      `Name the ${what}s that are meant, as in ${what === "label" ? "(n:Person)" : "(a)-[:HELD|TOOK_PART]->(b)"}: this server holds more than the public graph.`,
    );
  }
  const other = names.find((name) => !allowed.has(name));
  if (other !== undefined) {
    throw new Refusal(
      `The public graph has no ${what} ${other}; it has: ${[...allowed].join(", ")}.`,
    );
  }
}
