/** The labels of the graph that an id can name. */
export type Label =
  | "Source"
  | "Place"
  | "Body"
  | "Post"
  | "Person"
  | "Document"
  | "Event"
  | "Participation";

const labels: Readonly<Record<string, Label>> = {
  source: "Source",
  place: "Place",
  body: "Body",
  post: "Post",
  person: "Person",
  document: "Document",
  event: "Event",
  participation: "Participation",
};

/** The label of the node with this id. */
export function labelOf(id: string): Label {
  const label = labels[typeOf(id)];
  if (label === undefined) throw new Error(`No label for the id ${id}.`);
  return label;
}

/** `person` of `person:to-lam`. */
export function typeOf(id: string): string {
  return id.slice(0, id.indexOf(":"));
}

/** `to-lam` of `person:to-lam`. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

/** One person at one event has one participation, whoever tells of it. */
export function participationId(event: string, person: string): string {
  return `participation:${slugOf(event)}.${slugOf(person)}`;
}

/** A date or a value in the letters of an id: `2016/2021` is `2016--2021`, `2016?` is `2016-uncertain`. */
export function valueSlug(value: string): string {
  return value
    .toLowerCase()
    .replaceAll("..", "open")
    .replaceAll("/", "--")
    .replaceAll("?", "-uncertain")
    .replaceAll("~", "-approximate")
    .replaceAll("%", "-uncertain-approximate")
    .replaceAll(/[^a-z0-9-]/g, "-");
}
