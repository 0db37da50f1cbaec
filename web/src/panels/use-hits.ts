import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { searchQuery } from "../api/queries.ts";

/** What matches the text being typed. `hits` are those of an earlier text until `isAnswered`. */
export function useHits(typed: string) {
  const text = useDeferredValue(typed);
  const { data = [], error, isPlaceholderData, isSuccess } = useQuery(searchQuery(text));
  const hits = useMemo(
    () => (text === "" ? [] : data.map((hit) => ({ ...hit, id: hit.entity.id }))),
    [data, text],
  );
  return { text, hits, error, isAnswered: isSuccess && !isPlaceholderData && text === typed };
}

/** A hit under the id of its entity, by which lists tell hits apart. */
export type Hit = ReturnType<typeof useHits>["hits"][number];
