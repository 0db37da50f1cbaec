import { type Operation, type Row, alike } from "./operation.ts";
import { rowsIn, shapes } from "./rows.ts";

export const attendance: Operation = {
  name: "who attended",
  texts: "attendance",
  question: "30 to 60 people at an event, with titles and evidence",
  flat: false,
  async cases(graph) {
    const text = `MATCH (event:Event) WHERE split(event.id, '.')[1] IN $names
      RETURN event.id AS id ORDER BY id`;
    const names = Array.from({ length: 16 }, (_, index) => `g-c${index * 30}`);
    const rows = await graph.read<{ id: string }>(text, { names });
    return rows.map(({ id }) => alike({ id }));
  },
  read: ([row]) => ({ event: row ? eventOf(row) : null }),
};

function eventOf([name, date, participations]: Row) {
  return { name, date, participations: { nodes: rowsIn(participations).map(participationOf) } };
}

function participationOf([order, roles, id, name, titles, claims]: Row) {
  return {
    order,
    roles,
    person: { id, name },
    titles: rowsIn(titles).map(([label, body]) => ({
      tenure: { post: { label }, body: { name: body } },
    })),
    evidence: rowsIn(claims).map(shapes.claim),
  };
}
