export { openResearchDesk } from "./desk.ts";
export { createDeskRoutes } from "./routes.ts";
export { watchDesk } from "./watch-desk.ts";
