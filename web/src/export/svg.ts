import { wrapWords } from "./wrap-words.ts";
import type { Captions, Drawing } from "./drawing.ts";
import { drawShape } from "./shapes.ts";
import { graphAsSvg } from "./svg-graph.ts";
import { element, text, XML } from "./xml.ts";

const MARGIN = 32;
/** A small picture still has room for its legend and its sources. */
const LEAST_WIDTH = 720;
const SMALL = 11;
const ROW = 16;

/**
 * The picture as a newspaper prints it: what is in sight, with a legend, the as-of date and the list
 * of its sources. It carries its fonts, so that it looks the same everywhere.
 */
export function drawSvg(drawing: Drawing): string {
  const { picture, captions, colours, measure, css, language } = drawing;
  const graph = graphAsSvg(picture, colours, measure);
  const inner = Math.max(graph.box.x2 - graph.box.x1, LEAST_WIDTH);
  const height = graph.box.y2 - graph.box.y1;
  const head = 34;
  const left = (inner - (graph.box.x2 - graph.box.x1)) / 2 - graph.box.x1;
  const foot = drawFoot(drawing, inner);
  const width = Math.ceil(inner + 2 * MARGIN);
  const whole = Math.ceil(2 * MARGIN + head + height + 24 + foot.height);
  const footTop = MARGIN + head + height + 24;
  return (
    XML +
    element(
      "svg",
      {
        xmlns: "http://www.w3.org/2000/svg",
        "xml:lang": language,
        width,
        height: whole,
        viewBox: `0 0 ${width} ${whole}`,
        "font-family": "'Be Vietnam Pro', sans-serif",
        role: "img",
      },
      element("title", {}, text(captions.title)),
      element("style", {}, text(css)),
      element("rect", { width, height: whole, fill: colours("--ground") }),
      element(
        "text",
        { x: MARGIN, y: MARGIN + 10, "font-size": 16, "font-weight": 600, fill: colours("--ink") },
        text(captions.title),
      ),
      element(
        "g",
        { transform: `translate(${MARGIN + left} ${MARGIN + head - graph.box.y1})` },
        graph.svg,
      ),
      element("g", { transform: `translate(${MARGIN} ${footTop})` }, foot.svg),
    )
  );
}

function drawFoot({ captions, colours, measure }: Drawing, width: number) {
  const legend = drawLegend(captions, colours, (words) => measure(words, SMALL, false));
  const remarks = captions.remarks.map((remark, index) =>
    row(remark, legend.height + ROW * (index + 1), colours("--ink-soft")),
  );
  const sourcesTop = legend.height + ROW * (remarks.length + 1) + 14;
  const columns = Math.max(1, Math.floor(width / 420));
  const columnWidth = width / columns - 24;
  const entries = captions.sources.map((source, index) =>
    wrapWords(`${index + 1}. ${source}`, columnWidth, (words) => measure(words, SMALL, false)),
  );
  const rows = entries.flat();
  const perColumn = Math.ceil(rows.length / columns);
  const sources = rows.map((words, index) =>
    row(
      words,
      sourcesTop + ROW * ((index % perColumn) + 1),
      colours("--ink-soft"),
      Math.floor(index / perColumn) * (columnWidth + 24),
    ),
  );
  const heading = element(
    "text",
    { y: sourcesTop, "font-size": SMALL + 1, "font-weight": 600, fill: colours("--ink") },
    text(captions.sourcesHeading),
  );
  return {
    svg: [legend.svg, ...remarks, ...(rows.length > 0 ? [heading] : []), ...sources].join("\n"),
    height: rows.length > 0 ? sourcesTop + ROW * (perColumn + 1) : sourcesTop - 14,
  };
}

function drawLegend(
  { kinds, standings }: Captions,
  colours: Drawing["colours"],
  widthOf: (words: string) => number,
) {
  let x = 0;
  const shapes = kinds.map(({ kind, words }) => {
    const shape = drawShape(kind, { x: x + 6, y: -4, size: 12 }, colours);
    const said = row(words, 0, colours("--ink"), x + 18);
    x += 18 + widthOf(words) + 22;
    return shape + said;
  });
  x = 0;
  const lines = standings.map(({ standing, words }) => {
    const line = element("line", {
      x1: x,
      x2: x + 26,
      y1: ROW + 4,
      y2: ROW + 4,
      stroke: colours("--line"),
      "stroke-width": 2,
      "stroke-opacity": standing === "FADED" ? 0.3 : 1,
      "stroke-dasharray": standing === "DASHED" ? "6 5" : undefined,
    });
    const said = row(words, ROW + 8, colours("--ink"), x + 34);
    x += 34 + widthOf(words) + 22;
    return line + said;
  });
  return { svg: [...shapes, ...lines].join("\n"), height: ROW + 12 };
}

function row(words: string, y: number, fill: string, x = 0): string {
  return element("text", { x: Math.round(x), y, "font-size": SMALL, fill }, text(words));
}
