import * as z from "zod/mini";
import { KINDS, type Kind } from "../model/graph.ts";

const properties = z.record(z.string(), z.unknown());

const node = z.object({
  kind: z.literal("node"),
  id: z.string(),
  labels: z.array(z.string()),
  properties,
});

const relationship = z.object({
  kind: z.literal("relationship"),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  properties,
});

const path = z.object({
  kind: z.literal("path"),
  nodes: z.array(node),
  relationships: z.array(relationship),
});

const ofGraph = z.discriminatedUnion("kind", [node, relationship, path]);

export type GraphNode = z.infer<typeof node>;
export type GraphPath = z.infer<typeof path>;

/** One value of an answer, told apart so that it can be shown. */
export type Value =
  | { readonly is: "nothing" }
  | { readonly is: "truth"; readonly value: boolean }
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "text"; readonly value: string }
  /** A text that reads like the id of something that has a page. */
  | { readonly is: "id"; readonly value: string }
  | { readonly is: "list"; readonly value: readonly unknown[] }
  | { readonly is: "map"; readonly value: { readonly [name: string]: unknown } }
  | { readonly is: "node"; readonly value: GraphNode }
  | { readonly is: "relationship"; readonly value: z.infer<typeof relationship> }
  | { readonly is: "path"; readonly value: GraphPath };

const ID =
  /^(?:person|body|post|event|document|place|source|tenure|participation|claim):[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;

/** Tells what a value of the API is; a map that only looks like a node remains a map. */
export function valueOf(value: unknown): Value {
  if (value === null || value === undefined) return { is: "nothing" };
  if (typeof value === "boolean") return { is: "truth", value };
  if (typeof value === "number") return { is: "number", value };
  if (typeof value === "string") return { is: ID.test(value) ? "id" : "text", value };
  if (Array.isArray(value)) return { is: "list", value };
  const read = ofGraph.safeParse(value);
  if (!read.success) return { is: "map", value: { ...value } };
  const { data } = read;
  if (data.kind === "node") return { is: "node", value: data };
  if (data.kind === "relationship") return { is: "relationship", value: data };
  return { is: "path", value: data };
}

/** The kind of entity that a node is; null for what stands between entities, as a tenure. */
export function kindOf({ labels }: GraphNode): Kind | null {
  return KINDS.find((kind) => labels.includes(kind)) ?? null;
}

/** What a node is called, as printed and in English; by its id where it has no name. */
export function namesOf({ id, properties: has }: GraphNode): {
  name: string;
  nameEn: string | null;
} {
  const text = (name: string) => (typeof has[name] === "string" ? has[name] : null);
  return {
    name: text("label") ?? text("name") ?? id,
    nameEn: text("labelEn") ?? (text("label") === null ? text("nameEn") : null),
  };
}
