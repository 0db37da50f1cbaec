export { licenceUrl } from "./dataset.ts";
export { type OpenExport, openExport } from "./open-export.ts";
export { type ExportRequest, readRequest } from "./request.ts";
