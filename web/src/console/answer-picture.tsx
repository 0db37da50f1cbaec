import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Waypoints } from "lucide-react";
import { useMemo } from "react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import { tell } from "../actions/notices.ts";
import { failureOf } from "../api/errors.ts";
import { MOST_NODES } from "../model/scene.ts";
import { openAsPicture } from "./open-as-picture.ts";
import { pictureIds } from "./picture-ids.ts";
import type { Run } from "./runs.ts";

/** Opens the entities of an answer as a picture, with those that were asked about, as many of them as stay readable. */
export function AnswerPicture({ run: { asked, rows } }: { run: Run }) {
  const queries = useQueryClient();
  const ids = useMemo(() => {
    const found = pictureIds(rows);
    const about = pictureIds(["question" in asked ? asked.given : asked.parameters]);
    return found.length === 0 ? found : [...new Set([...about, ...found])];
  }, [asked, rows]);
  const { mutate, isPending } = useMutation({
    mutationFn: () => openAsPicture(ids.slice(0, MOST_NODES.soft), queries),
    onError: (error) => tell(`failure.open.${failureOf(error)}`),
  });
  if (ids.length === 0) {
    return (
      <span className="quiet">
        <FormattedMessage id="answer.noPicture" />
      </span>
    );
  }
  const isCut = ids.length > MOST_NODES.soft;
  return (
    <Button className="button" isDisabled={isPending} onPress={() => mutate()}>
      <Waypoints aria-hidden size={14} />
      <FormattedMessage
        id={isCut ? "answer.pictureOf" : "answer.picture"}
        values={{ count: Math.min(ids.length, MOST_NODES.soft), total: ids.length }}
      />
    </Button>
  );
}
