import { useQuery, useQueryClient } from "@tanstack/react-query";
import { openingQuery } from "../api/queries.ts";
import { readAddress } from "../model/address.ts";
import { MOST_NODES } from "../model/scene.ts";
import { useExplorer } from "../model/store.ts";
import { wholeGroups } from "../model/whole-groups.ts";
import { SharingError } from "../sharing/sharing-error.ts";
import { openOn } from "./add-to-picture.ts";
import { tell } from "./notices.ts";
import { sceneOfView } from "./open-view.ts";

/** On a narrow screen fewer nodes are readable. */
const MOST_OPENED = { wide: MOST_NODES.soft, narrow: 45 };

/** The first picture: that of the link, else the latest events, who took part, who hosted, which documents they concern. */
export function useOpening(width: keyof typeof MOST_OPENED) {
  const queries = useQueryClient();
  return useQuery({
    queryKey: ["opening", "placed"],
    queryFn: async () => {
      // A page has put something there before the picture was looked at.
      if (useExplorer.getState().history.done.length > 0) return true;
      const { view } = readAddress(location.hash);
      if (view !== null) {
        const scene = await sceneOfView(view, queries).catch((error: unknown) => {
          if (!(error instanceof SharingError)) throw error;
          tell(`sharing.${error.code}`);
          return null;
        });
        if (scene) {
          useExplorer.getState().begin(scene, "LINK");
          return true;
        }
      }
      const opening = await queries.fetchQuery(openingQuery);
      const groups = opening.events.nodes.map((event) => [
        event.id,
        ...event.participations.nodes.map(({ person }) => person.id),
        ...event.hosts.map(({ body }) => body.id),
        ...event.documents.map(({ document }) => document.id),
      ]);
      await openOn(wholeGroups(groups, MOST_OPENED[width]), queries);
      return true;
    },
  });
}

export type Opening = ReturnType<typeof useOpening>;
