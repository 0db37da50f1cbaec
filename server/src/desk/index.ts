export { type Desk, openResearchDesk } from "./desk.ts";
export { openReplica } from "./open-replica.ts";
export { openQuestionLibrary } from "./question-library.ts";
export { usualLimits } from "./limits.ts";
export { type Replica, keepReplica } from "./replica.ts";
export { createDeskRoutes } from "./routes.ts";
export { watchDesk } from "./watch-desk.ts";
