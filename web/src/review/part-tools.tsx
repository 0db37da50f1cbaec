import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import { acceptance } from "./decisions.ts";
import type { Part } from "./draft.ts";

/** What the buttons of a part do; each has a key as well. */
type Tool = "accept" | "edit" | "reject" | "link" | "new" | "details";

const KEYS: { readonly [tool in Tool]: string } = {
  accept: "A",
  edit: "E",
  reject: "R",
  link: "L",
  new: "N",
  details: "⏎",
};

/** What can be decided on a part, for the pointer; with the keys, so that they are learnt in passing. */
export function PartTools({ part, act }: { part: Part; act: (tool: Tool) => void }) {
  const tools: readonly Tool[] =
    part.is === "fact"
      ? ["accept", "edit", "reject", "details"]
      : [
          ...(acceptance(part) ? (["accept"] as const) : []),
          "link",
          "new",
          "edit",
          "reject",
          "details",
        ];
  return (
    <div className="review-tools">
      {tools.map((tool) => (
        <Button key={tool} className="button" onPress={() => act(tool)}>
          <FormattedMessage id={`review.do.${tool}`} />
          <kbd aria-hidden>{KEYS[tool]}</kbd>
        </Button>
      ))}
    </div>
  );
}
