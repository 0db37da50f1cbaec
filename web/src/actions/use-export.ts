import { useMutation } from "@tanstack/react-query";
import { useIntl } from "react-intl";
import type { FormatName } from "../export/formats.ts";
import { useLanguage } from "../i18n/language.tsx";
import { useExplorer } from "../model/store.ts";
import { saveFile } from "../ui/save-file.ts";
import { useSight } from "./sight.tsx";

/** Hands the reader a file of what is in sight. What makes the files is heavy, and comes with the first one. */
export function useExport() {
  const sight = useSight();
  const intl = useIntl();
  const { language } = useLanguage();
  return useMutation({
    mutationFn: async (format: FormatName) => {
      const { exportAs } = await import("../export/formats.ts");
      const { history, asOf } = useExplorer.getState();
      const task = { sight, scene: history.scene, asOf, intl, language };
      const { name, content, type } = await exportAs(format, task);
      saveFile(name, content, type);
    },
  });
}
