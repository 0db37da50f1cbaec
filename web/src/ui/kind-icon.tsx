import {
  CalendarDays,
  FileText,
  Landmark,
  MapPin,
  UserRound,
  BriefcaseBusiness,
} from "lucide-react";
import type { Kind } from "../model/graph.ts";

const ICONS = {
  Person: UserRound,
  Body: Landmark,
  Event: CalendarDays,
  Document: FileText,
  Place: MapPin,
  Post: BriefcaseBusiness,
} satisfies { [kind in Kind]: unknown };

/** The sign of a kind, in its colour. Decorative: a word for the kind stands nearby. */
export function KindIcon({ kind, size = 16 }: { kind: Kind; size?: number }) {
  const Icon = ICONS[kind];
  return (
    <Icon
      aria-hidden
      className="kind-icon"
      size={size}
      strokeWidth={2}
      style={{ color: `var(--kind-${kind.toLowerCase()})` }}
    />
  );
}
