import {
  useMutation,
  useMutationState,
  useQueryClient,
  type MutationStatus,
} from "@tanstack/react-query";
import { failureOf } from "../api/errors.ts";
import type { NeighbourSort } from "../api/queries.ts";
import { MOST_NODES } from "../model/scene.ts";
import { useExplorer } from "../model/store.ts";
import { addToPicture, expandInPicture, PictureFullError } from "./add-to-picture.ts";
import { tell } from "./notices.ts";
import { openPage } from "./use-route.ts";

const ADDING = ["add to picture"];

type Addition = { readonly ids: readonly string[]; readonly select?: string };

/** Adds entities to the picture, then selects one of them if asked to. */
export function useAddToPicture() {
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationKey: ADDING,
    mutationFn: ({ ids }: Addition) => addToPicture(ids, queries),
    onMutate: ({ select }) => {
      if (select !== undefined) useExplorer.getState().select(select);
    },
    onError: tellFailure,
  });
  return mutate;
}

/** Leaves the page for the picture, with these entities added to it and chosen. */
export function useShowInPicture() {
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationKey: ADDING,
    mutationFn: (ids: readonly string[]) => addToPicture(ids, queries),
    onSuccess: (_, ids) => {
      useExplorer.getState().selectAll(ids);
      openPage(null);
    },
    onError: tellFailure,
  });
  return mutate;
}

/** Which nodes to expand, and by what. */
export type Expansion = {
  readonly ids: readonly string[];
  /** Null: neighbours of all sorts. */
  readonly sort: NeighbourSort | null;
};

/** Adds the next neighbours of nodes to the picture, of one after the other. */
export function useExpand() {
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationKey: ADDING,
    mutationFn: async ({ ids, sort }: Expansion) => {
      for (const id of ids) await expandInPicture(id, sort, queries);
    },
    onError: tellFailure,
  });
  return mutate;
}

function tellFailure(error: Error): void {
  if (error instanceof PictureFullError) tell("picture.full", { most: MOST_NODES.hard });
  else tell(`failure.add.${failureOf(error)}`);
}

/** How the latest adding fares. */
export function useAddingStatus(): MutationStatus {
  const states = useMutationState({
    filters: { mutationKey: ADDING },
    select: ({ state }) => state.status,
  });
  return states.at(-1) ?? "idle";
}
