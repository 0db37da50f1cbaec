export type { Event } from "./event.ts";
export { type FoundEvents, findEvents } from "./find-events.ts";
export type { Told } from "./telling.ts";
