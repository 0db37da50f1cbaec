import {
  useMutation,
  useMutationState,
  useQueryClient,
  type MutationStatus,
} from "@tanstack/react-query";
import { useExplorer } from "../model/store.ts";
import { addToPicture } from "./add-to-picture.ts";

const ADDING = ["add to picture"];

/** Adds entities to the picture, then selects one of them if asked to. */
export function useAddToPicture() {
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationKey: ADDING,
    mutationFn: ({ ids }: { ids: readonly string[]; select?: string }) =>
      addToPicture(ids, queries),
    onMutate: ({ select }) => {
      if (select !== undefined) useExplorer.getState().select(select);
    },
  });
  return mutate;
}

/** How the latest adding fares. */
export function useAddingStatus(): MutationStatus {
  const states = useMutationState({
    filters: { mutationKey: ADDING },
    select: ({ state }) => state.status,
  });
  return states.at(-1) ?? "idle";
}
