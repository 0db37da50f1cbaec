import { useQuery } from "@tanstack/react-query";
import { placeDetails } from "../../api/detail-queries.ts";
import { heldAt } from "../../api/list-queries.ts";
import { DetailsHead } from "../details-head.tsx";
import { EventSection } from "../event-section.tsx";
import { QueryView } from "../query-view.tsx";
import { Remark } from "../remark.tsx";
import { SuccessionSection } from "../succession-section.tsx";

/** A place: the events held there, what it came from and became. */
export function PlaceDetails({ id }: { id: string }) {
  const query = useQuery(placeDetails(id));
  return (
    <QueryView query={query} find={({ place }) => place}>
      {(place) => (
        <>
          <DetailsHead kind="Place" of={place} id={place.id} drawn={place.id}>
            {place.note !== null && <Remark>{place.note}</Remark>}
          </DetailsHead>
          <EventSection title="place.events" list={heldAt(place.id, place.events)} />
          {(["predecessors", "successors"] as const).map((side) => (
            <SuccessionSection
              key={side}
              title={`place.${side}`}
              successions={place[side].map((one) => ({ ...one, other: one.place }))}
            />
          ))}
        </>
      )}
    </QueryView>
  );
}
