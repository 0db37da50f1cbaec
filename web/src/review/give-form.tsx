import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FileUp, ScanText } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { DropZone } from "react-aria-components/DropZone";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { FormattedMessage, useIntl } from "react-intl";
import { openPage } from "../actions/use-route.ts";
import { SubmitArticleDocument } from "../api/generated/review.ts";
import { routeTo } from "../model/route.ts";
import { useTitle } from "../ui/use-title.ts";
import { articleInput, hostOf } from "./article-input.ts";
import { askReviewer } from "./ask-reviewer.ts";
import { keepDraft } from "./draft-queries.ts";
import { FailureNote } from "./failure-note.tsx";
import { ReviewHead } from "./review-head.tsx";

const EMPTY = { content: "", publisher: "", url: "", title: "", published: "" };

/** Larger ones the server does not read; not to send them spares the wait. */
const MOST_BYTES = 10_000_000;

/** Takes an article in: pasted or as a file, with where it comes from. */
export function GiveForm() {
  const intl = useIntl();
  const queries = useQueryClient();
  const [given, setGiven] = useState(EMPTY);
  const [file, setFile] = useState<File | null>(null);
  const set = (part: Partial<typeof EMPTY>) => setGiven((known) => ({ ...known, ...part }));
  useTitle(intl.formatMessage({ id: "review.give" }));
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: () => askReviewer(SubmitArticleDocument, { article: articleInput(given) }),
    onSuccess: ({ submitArticle: draft }) => {
      keepDraft(queries, draft);
      openPage(routeTo("review", { of: [draft.id] }));
    },
  });
  const take = async (chosen: File) => {
    reset();
    setFile(chosen);
    set({ content: chosen.size > MOST_BYTES ? "" : await chosen.text() });
  };
  const isTooLarge = file !== null && file.size > MOST_BYTES;
  return (
    <>
      <ReviewHead here="give" />
      <h2 className="review-title">
        <FormattedMessage id="review.give" />
      </h2>
      <p className="lead">
        <FormattedMessage id="review.give.text" />
      </p>
      <form
        className="review-form"
        onSubmit={(event) => {
          event.preventDefault();
          mutate();
        }}
      >
        <DropZone
          className="review-drop"
          getDropOperation={() => "copy"}
          onDrop={async ({ items }) => {
            const dropped = items.find((item) => item.kind === "file");
            if (dropped) await take(await dropped.getFile());
          }}
        >
          <label>
            <FormattedMessage id="review.give.article" />
            <textarea
              className="field"
              rows={14}
              lang="vi"
              autoFocus
              value={given.content}
              onChange={(event) => {
                setFile(null);
                set({ content: event.target.value });
              }}
            />
          </label>
          <div className="review-file">
            <FileTrigger
              acceptedFileTypes={[".txt", ".html", ".htm", "text/plain", "text/html"]}
              onSelect={(files) => {
                const [chosen] = files ?? [];
                if (chosen) void take(chosen);
              }}
            >
              <Button className="button">
                <FileUp aria-hidden size={14} />
                <FormattedMessage id="review.give.choose" />
              </Button>
            </FileTrigger>
            <span className="quiet">
              {file ? (
                <FormattedMessage id="review.give.file" values={{ name: file.name }} />
              ) : (
                <FormattedMessage id="review.give.drop" />
              )}
            </span>
          </div>
        </DropZone>
        {isTooLarge && (
          <p className="notice" role="alert">
            <FormattedMessage
              id="review.give.tooLarge"
              values={{ size: intl.formatNumber(file.size / 1_000_000) }}
            />
          </p>
        )}
        <div className="review-fields">
          <label>
            <FormattedMessage id="review.give.url" />
            <input
              className="field"
              type="url"
              placeholder="https://"
              value={given.url}
              onChange={(event) => set({ url: event.target.value })}
              onBlur={() => {
                if (given.publisher === "") set({ publisher: hostOf(given.url) });
              }}
            />
          </label>
          <label>
            <FormattedMessage id="review.give.publisher" />
            <input
              className="field"
              required
              value={given.publisher}
              onChange={(event) => set({ publisher: event.target.value })}
            />
            <span className="quiet">
              <FormattedMessage id="review.give.publisher.hint" />
            </span>
          </label>
          <label>
            <FormattedMessage id="review.give.headline" />
            <input
              className="field"
              lang="vi"
              value={given.title}
              onChange={(event) => set({ title: event.target.value })}
            />
          </label>
          <label>
            <FormattedMessage id="review.give.published" />
            <input
              className="field"
              value={given.published}
              onChange={(event) => set({ published: event.target.value })}
            />
            <span className="quiet">
              <FormattedMessage id="review.give.published.hint" />
            </span>
          </label>
        </div>
        <FailureNote error={error} />
        <Button className="button button-main" type="submit" isDisabled={isPending || isTooLarge}>
          <ScanText aria-hidden size={15} />
          <FormattedMessage id={isPending ? "review.give.busy" : "review.give.do"} />
        </Button>
      </form>
    </>
  );
}
