import { type Language, typeIds, typeIn } from "./offered.ts";
import { batchSize } from "./read-batch.ts";

/** Ids of this project mean the same wherever it runs. */
const identifierSpace = "urn:niengiam:id";
const schemaSpace = "urn:niengiam:schema";

/** Pixels of the frame in which a preview is shown. */
export const previewSize = { width: 400, height: 240 } as const;

/**
 * What the service is and offers, as the Reconciliation Service API 0.2 has it.
 *
 * @param base address of this server, without a slash at its end
 */
export function manifest(base: string, language: Language) {
  const service = (path: string) => ({ service_url: base, service_path: `/reconcile${path}` });
  return {
    versions: ["0.2"],
    name:
      language === "vi" ? "Niên Giám: người, cơ quan, chức vụ" : "Niên Giám: people, bodies, posts",
    identifierSpace,
    schemaSpace,
    defaultTypes: typeIds.map((id) => typeIn(language, id)),
    view: { url: `${base}/#page={{id}}` },
    preview: { url: `${base}/reconcile/preview?id={{id}}`, ...previewSize },
    suggest: {
      entity: service("/suggest/entity"),
      property: service("/suggest/property"),
      type: service("/suggest/type"),
    },
    extend: { propose_properties: service("/extend") },
    batchSize,
  };
}
