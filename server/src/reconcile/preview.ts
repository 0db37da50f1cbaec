import type { GraphReader, ReadOptions } from "../graph/index.ts";
import { type Language, types } from "./offered.ts";
import { previewSize } from "./manifest.ts";
import { readEntities } from "./read-entities.ts";

const notThere = { vi: "Không có mục này.", en: "There is nothing of this id." } as const;

/** A page without scripts that tells an entity apart, to be shown in a small frame; undefined when there is none. */
export async function previewPage(
  graph: GraphReader,
  id: string,
  language: Language,
  options: ReadOptions,
): Promise<{ readonly isThere: boolean; readonly html: string }> {
  const [found] = await readEntities(graph, [id], options);
  if (!found) return { isThere: false, html: page(language, `<p>${notThere[language]}</p>`) };
  const { known, hint } = found;
  const { type, name, aliases, born, died, date, number, bodies, places } = known;
  const life = [born && `* ${born}`, died && `† ${died}`].filter(Boolean).join(" ");
  const lines = [
    hint,
    life,
    number,
    date,
    bodies.map((body) => body.name).join("; "),
    places.map((place) => place.name).join("; "),
    (aliases ?? []).join("; "),
  ].filter((line) => line != null && line !== "");
  const items = lines.map((line) => `<li>${escape(String(line))}</li>`).join("");
  return {
    isThere: true,
    html: page(
      language,
      `<h1>${escape(name)}</h1><p>${types[type][language]} · <code>${escape(id)}</code></p><ul>${items}</ul>`,
    ),
  };
}

const style = `body{margin:12px;max-width:${previewSize.width}px;font:14px/1.4 system-ui,sans-serif;color:#1b1b1b;background:#fff}
h1{margin:0;font-size:18px}p{margin:4px 0;color:#555}ul{margin:8px 0;padding-left:18px}`;

function page(language: Language, body: string): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Niên Giám</title><style>${style}</style>${body}</html>\n`;
}

const entitiesOfHtml: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entitiesOfHtml[sign] ?? sign);
}
