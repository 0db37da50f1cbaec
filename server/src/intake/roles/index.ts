export { type Appointment, findAppointments } from "./appointments.ts";
export { behalfOf } from "./behalf.ts";
export { type RoleHit, findRoles } from "./find-roles.ts";
export { type Promotion, findPromotions } from "./promotions.ts";
