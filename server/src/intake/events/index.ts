export type { Event } from "./event.ts";
export { EventFinder, type Told } from "./find-events.ts";
