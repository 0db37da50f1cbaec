import { useMutation, useQueryClient } from "@tanstack/react-query";
import { signOut } from "../review/session.ts";
import { DeskError } from "./desk-error.ts";
import { savedQuestions } from "./saved-questions.ts";

/** Saves or withdraws a question. Afterwards all lists of questions are read anew, whatever came of it. */
export function useQuestionChange<Kept>(change: () => Promise<Kept>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: (_kept, failed) => {
      if (failed instanceof DeskError && failed.code === "SIGNED_OUT") signOut(true);
      return client.invalidateQueries({ queryKey: savedQuestions.queryKey });
    },
  });
}
