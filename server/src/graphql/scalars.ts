import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { z } from "zod";

const day = z.iso.date().refine((text) => text >= "0001");

/** A calendar day enters and leaves as ISO text; that is also how the graph keeps it. */
export const dateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description:
    "A calendar day, ISO 8601 `YYYY-MM-DD`, in the proleptic Gregorian calendar, years 0001 to 9999.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  serialize: String,
  parseValue: (value) => readDay(value),
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined, node),
});

/** A date as exact as its source prints it only leaves: no argument takes one. */
export const partialDateScalar = new GraphQLScalarType<string, string>({
  name: "PartialDate",
  description: `A date as exact as its source prints it, in EDTF: \`2018-06-11\`, \`2018-06\`, \`2018\`, \`2016/2021\`, \`2016?\`,
and \`XXXX-11-04\` for a day without a year.`,
  specifiedByURL: "https://www.loc.gov/standards/datetime/",
  serialize: String,
});

function readDay(value: unknown, node?: ValueNode): string {
  const parsed = day.safeParse(value);
  if (parsed.success) return parsed.data;
  const message = `A Date is a day as "2018-06-11", not ${JSON.stringify(value) ?? "this"}.`;
  throw new GraphQLError(message, { nodes: node ?? null });
}
