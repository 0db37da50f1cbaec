import type { HolderFactsFragment } from "../api/generated/details.ts";
import { EntityLink } from "./entity-link.tsx";

/** A tenure as its post tells it: by the holder. */
export function HolderTitle({ tenure: { person } }: { tenure: HolderFactsFragment }) {
  return <EntityLink to={person} />;
}
