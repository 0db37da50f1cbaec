import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FolderOpen, Save } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { FormattedMessage } from "react-intl";
import { openSceneFile } from "../../actions/open-view.ts";
import { failureOf } from "../../api/errors.ts";
import { useExplorer } from "../../model/store.ts";
import { writeSceneFile } from "../../sharing/scene-file.ts";
import { SharingError } from "../../sharing/sharing-error.ts";
import { saveFile } from "../../ui/save-file.ts";

/** A scene as a file: kept beside an article's notes, sent to a colleague, opened again. */
export function FileSection({ opened }: { opened: () => void }) {
  const queries = useQueryClient();
  const { mutate, error, isPending } = useMutation({
    mutationFn: async (file: File) => openSceneFile(await file.text(), queries),
    onSuccess: opened,
  });
  return (
    <section className="dialog-section">
      <h3>
        <Save aria-hidden size={16} />
        <FormattedMessage id="share.file" />
      </h3>
      <p className="quiet">
        <FormattedMessage id="share.file.text" />
      </p>
      <div className="dialog-buttons">
        <Button className="button" onPress={save}>
          <Save aria-hidden size={14} />
          <FormattedMessage id="share.file.save" />
        </Button>
        <FileTrigger
          acceptedFileTypes={["application/json", ".json"]}
          onSelect={(files) => {
            const [file] = files ?? [];
            if (file) mutate(file);
          }}
        >
          <Button className="button" isDisabled={isPending}>
            <FolderOpen aria-hidden size={14} />
            <FormattedMessage id="share.file.open" />
          </Button>
        </FileTrigger>
      </div>
      {error && (
        <p className="notice" role="alert">
          {error instanceof SharingError ? (
            <FormattedMessage id={`sharing.${error.code}`} />
          ) : (
            <FormattedMessage id={`failure.open.${failureOf(error)}`} />
          )}
        </p>
      )}
    </section>
  );
}

function save(): void {
  const { history, asOf, selected } = useExplorer.getState();
  const text = writeSceneFile({ scene: history.scene, asOf, selected });
  const day = asOf ?? new Date().toISOString().slice(0, 10);
  saveFile(`niengiam-${day}.scene.json`, text, "application/json");
}
