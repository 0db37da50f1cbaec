/**
 * Where errors are reported, from the setting `VITE_REPORT_TO` of the build: a `mailto:` or the address
 * of a form for new issues. Null: there is none, and the report is copied instead.
 */
const REPORT_TO = import.meta.env["VITE_REPORT_TO"] as string | undefined;

/** The address that opens a report with this text in it; null when none is set. */
export function reportAddress(text: string, to: string | undefined = REPORT_TO): string | null {
  if (!to || !/^(mailto:|https?:\/\/)/.test(to)) return null;
  const [title = ""] = text.split("\n");
  const fields = to.startsWith("mailto:") ? { subject: title, body: text } : { title, body: text };
  const query = Object.entries(fields).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `${to}${to.includes("?") ? "&" : "?"}${query.join("&")}`;
}
