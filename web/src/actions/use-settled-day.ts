import { useEffect, useState } from "react";
import type { Day } from "../model/day.ts";
import { useExplorer } from "../model/store.ts";

/** A slider rests for this many milliseconds before the server is asked about its day. */
const REST = 300;

/**
 * The day asked about, once the reader stays with it, undefined before: the page judges each day by
 * itself, and the server is not asked about those that a slider only passes.
 */
export function useSettledDay(): Day | null | undefined {
  const asOf = useExplorer((explorer) => explorer.asOf);
  const [settled, settle] = useState(asOf);
  useEffect(() => {
    const timer = setTimeout(() => settle(asOf), REST);
    return () => clearTimeout(timer);
  }, [asOf]);
  return settled === asOf ? settled : undefined;
}
