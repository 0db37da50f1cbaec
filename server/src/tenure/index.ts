export { type CertaintyOnDay, certaintyOn } from "./as-of.ts";
export type {
  DateClaim,
  Reason,
  ReasonCode,
  Tenure,
  TenureClaim,
  TenureContext,
} from "./claims.ts";
export { deriveTenures } from "./derive.ts";
