import { OPEN_FUTURE, OPEN_PAST } from "../../../time/index.ts";
import type { Carrier, Props, Value } from "../../rows.ts";
import { type FtmEntity, entity, ftmDate, ftmId, proofOf } from "./entity.ts";

/**
 * A tenure as an Occupancy. It starts and ends only where a source says so; the days on which sources attest it are its dates,
 * and what follows from them stands in words.
 */
export function occupancyOf(props: Props, carriers: readonly Carrier[]): FtmEntity {
  const { id, person, post, start, end, attested, acting } = props;
  return entity(String(id), "Occupancy", {
    holder: ftmId(String(person)),
    post: ftmId(String(post)),
    startDate: ftmDate(start),
    endDate: ftmDate(end),
    date: attested,
    status: acting === true ? "acting" : undefined,
    summary: summaryOf(props),
    recordId: carriers.map((carrier) => carrier.id),
    ...proofOf(carriers),
  });
}

function summaryOf({ certainFrom, certainTo, possibleFrom, possibleTo, disputed }: Props): string {
  const certain = certainFrom
    ? `certain ${text(certainFrom)}/${text(certainTo)}`
    : "no certain day";
  const from = possibleFrom === OPEN_PAST ? ".." : text(possibleFrom);
  const to = possibleTo === OPEN_FUTURE ? ".." : text(possibleTo);
  return `${certain}; possible ${from}/${to}${disputed === true ? "; disputed" : ""}`;
}

function text(value: Value): string {
  return String(value ?? "");
}
