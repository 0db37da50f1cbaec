import { licence } from "../dataset.ts";
import type { Format, Graph } from "../format.ts";
import { entityOf } from "./ftm/entities.ts";
import { linkOf } from "./ftm/links.ts";
import type { FtmEntity } from "./ftm/entity.ts";
import { occupancyOf } from "./ftm/occupancy.ts";
import { entityLabels } from "../scope.ts";

/** FollowTheMoney entities, one a line (https://followthemoney.tech), as its command line and the tools of investigators read them. */
export const ftm: Format = {
  name: "ftm",
  mediaType: "application/json+ftm; charset=utf-8",
  async *files(graph) {
    yield { name: "niengiam.ftm", text: () => write(graph) };
  },
};

async function* write(graph: Graph): AsyncGenerator<string> {
  const line = ({ id, schema, properties }: FtmEntity) =>
    `${JSON.stringify({ id, schema, properties, datasets: ["niengiam"], version: graph.version, licence })}\n`;
  for await (const made of entities(graph)) yield line(made);
}

async function* entities({ rows }: Graph): AsyncGenerator<FtmEntity> {
  for await (const { props } of rows.entities("Source")) yield entityOf("Source", props, []);
  for (const label of entityLabels) {
    for await (const { props, claims } of rows.entities(label))
      yield entityOf(label, props, claims);
  }
  for await (const { props, claims } of rows.tenures()) yield occupancyOf(props, claims);
  for await (const { props, claims } of rows.relations()) {
    const link = linkOf(props, claims);
    if (link) yield link;
  }
}
