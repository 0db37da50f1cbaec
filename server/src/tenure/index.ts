export { certaintyOn } from "./as-of.ts";
export type { DateClaim, Reason, Tenure, TenureClaim, TenureContext } from "./claims.ts";
export { completenessOf } from "./completeness.ts";
export { deriveTenures } from "./derive.ts";
