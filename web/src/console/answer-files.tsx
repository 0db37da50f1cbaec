import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage, useIntl } from "react-intl";
import { saveFile } from "../ui/save-file.ts";
import { askDesk, FORMS, type Asked, type Form } from "./ask-desk.ts";
import { DeskError } from "./desk-error.ts";
import { Refused } from "./refused.tsx";

/** The byte order mark by which spreadsheets know UTF-8; without it Excel garbles Vietnamese. */
const MARK = "\uFEFF";

/** Asks again for a file: the answer as the desk itself writes it. */
export function AnswerFiles({ asked }: { asked: Asked }) {
  const intl = useIntl();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (form: Form) => {
      const response = await askDesk(asked, form);
      const answer = await response.blob().catch((cause: unknown) => {
        throw new DeskError("CUT_OFF", null, null, { cause });
      });
      const { type, ending } = FORMS[form];
      const name = "question" in asked ? asked.question : "cypher";
      const content = form === "csv" ? new Blob([MARK, answer], { type }) : answer;
      saveFile(`niengiam-${name}.${ending}`, content, type);
    },
  });
  return (
    <>
      <span
        className="console-files"
        role="group"
        aria-label={intl.formatMessage({ id: "answer.files" })}
      >
        {(["csv", "ndjson"] as const).map((form) => (
          <Button key={form} className="button" isDisabled={isPending} onPress={() => mutate(form)}>
            <Download aria-hidden size={14} />
            <FormattedMessage id={`answer.${form}`} />
          </Button>
        ))}
      </span>
      {error && <Refused error={error} />}
    </>
  );
}
