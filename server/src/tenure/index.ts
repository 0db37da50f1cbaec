export { certaintyOn } from "./as-of.ts";
export type { DateClaim, Reason, Tenure, TenureClaim, TenureContext } from "./claims.ts";
export { deriveTenures } from "./derive.ts";
