import { readFileSync } from "node:fs";

/** The worked examples stand in the documentation, which is seen from here and from `dist` alike. */
const documentation = new URL("../../../docs/api.md", import.meta.url);

const opening = `# niengiam: officials, the titles they held, bodies, documents and events, with evidence.
# Choose an operation with the button on the left of the line, or write your own.`;

const example = /^(?<question>\S[^\n]*?\?)[^\n]*\n\n```graphql\n(?<operation>.+?)\n```$/gms;

/** What GraphiQL shows at first: every worked example of the documentation under its question, to try and to change. */
export const exampleOperations = [opening, ...readExamples()].join("\n\n");

function readExamples(): string[] {
  const text = readFileSync(documentation, "utf8");
  return Array.from(
    text.matchAll(example),
    ({ groups }) => `# ${groups?.["question"]}\n${groups?.["operation"]}`,
  );
}
