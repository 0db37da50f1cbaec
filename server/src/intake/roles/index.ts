export { type Appointment, findAppointments } from "./appointments.ts";
export { behalfOf } from "./behalf.ts";
export { findRoles } from "./find-roles.ts";
export { type Promotion, findPromotions } from "./promotions.ts";
export type { RoleHit } from "./reading.ts";
