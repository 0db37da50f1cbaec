/** What every id looks like: `<type>:<slug>[.<slug>]…`, as `post:bo-cong-an.bo-truong`. */
export const idPattern = /^[a-z]+:[a-z0-9-]+(\.[a-z0-9-]+)*$/;

/** The GraphQL type that an id is of: `person:to-lam` is a Person. */
export function typeOfId(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1, id.indexOf(":"));
}
