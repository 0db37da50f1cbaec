import {
  useMutation,
  useMutationState,
  useQueryClient,
  type MutationStatus,
} from "@tanstack/react-query";
import { failureOf } from "../api/errors.ts";
import { MOST_NODES } from "../model/scene.ts";
import { useExplorer } from "../model/store.ts";
import { addToPicture, expandInPicture, PictureFullError } from "./add-to-picture.ts";
import { tell } from "./notices.ts";

const ADDING = ["add to picture"];

type Addition = {
  readonly ids: readonly string[];
  readonly select?: string;
  /** The node that the ids are neighbours of, when it is being expanded. */
  readonly expanding?: string;
};

/** Adds entities to the picture, then selects one of them if asked to. */
export function useAddToPicture() {
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationKey: ADDING,
    mutationFn: ({ ids, expanding }: Addition) =>
      expanding === undefined
        ? addToPicture(ids, queries)
        : expandInPicture(expanding, ids, queries),
    onMutate: ({ select }) => {
      if (select !== undefined) useExplorer.getState().select(select);
    },
    onError: (error) => {
      if (error instanceof PictureFullError) tell("picture.full", { most: MOST_NODES.hard });
      else tell(`failure.add.${failureOf(error)}`);
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
