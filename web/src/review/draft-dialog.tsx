import { AddDialog } from "./add-dialog.tsx";
import { EditDialog } from "./edit-dialog.tsx";
import { partOf, type Draft } from "./draft.ts";
import { LinkDialog } from "./link-dialog.tsx";
import { NewDialog } from "./new-dialog.tsx";
import { ReviewKeyMap } from "./review-key-map.tsx";
import type { Review } from "./use-review.ts";

/** What every dialog about a part is given; it stays open, with what was typed, until the server has taken it. */
export type PartDialogProps = { review: Review; close: () => void };

/** Which dialog is open, about which part or which words. */
export type OpenDialog =
  | { readonly is: "edit" | "link" | "new"; readonly key: string }
  | {
      readonly is: "add";
      readonly selected: { readonly start: number; readonly end: number } | null;
    }
  | { readonly is: "help" };

/** The dialog that is open on a draft. */
export function DraftDialog({
  dialog,
  draft,
  ...props
}: PartDialogProps & { dialog: OpenDialog; draft: Draft }) {
  if (dialog.is === "help") return <ReviewKeyMap close={props.close} />;
  if (dialog.is === "add") {
    return <AddDialog draft={draft} selected={dialog.selected} {...props} />;
  }
  const part = partOf(draft, dialog.key);
  if (!part) return null;
  if (part.is === "fact") return <EditDialog fact={part.fact} draft={draft} {...props} />;
  if (dialog.is === "link") return <LinkDialog mention={part.mention} {...props} />;
  return <NewDialog mention={part.mention} draft={draft} {...props} />;
}
