import { useMutation, useQueryClient } from "@tanstack/react-query";
import { CalendarRange, ListTree, Orbit, Sparkles } from "lucide-react";
import { useIntl } from "react-intl";
import { tell } from "../actions/notices.ts";
import { arrangePicture } from "../actions/on-nodes.ts";
import { LAYOUTS, type LayoutName } from "../layout/task.ts";
import { useExplorer } from "../model/store.ts";
import { IconButton } from "../ui/icon-button.tsx";

const ICONS = { force: Sparkles, rings: Orbit, tree: ListTree, time: CalendarRange };

/** The ways to arrange the picture anew. */
export function PictureTools() {
  const intl = useIntl();
  const queries = useQueryClient();
  const isEmpty = useExplorer(({ history }) => Object.keys(history.scene.nodes).length === 0);
  const { mutate, isPending } = useMutation({
    mutationFn: (layout: LayoutName) => arrangePicture(layout, queries),
    onError: () => tell("failure.arrange"),
  });
  return LAYOUTS.map((layout) => (
    <IconButton
      key={layout}
      icon={ICONS[layout]}
      label={intl.formatMessage({ id: `layout.${layout}` })}
      onPress={() => mutate(layout)}
      isDisabled={isEmpty || isPending}
    />
  ));
}
