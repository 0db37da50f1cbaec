import type { GraphReader } from "../graph/index.ts";
import type { Draft } from "./draft.ts";
import { statement } from "./statement.ts";

/** A source that the graph has. */
export interface KnownSource {
  readonly id: string;
  readonly name: string;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** The sources of the graph at the address of an article, however it is written; none of its own. */
export function knownSources(
  graph: GraphReader,
  { id, url }: Pick<Draft, "id" | "url">,
): Promise<KnownSource[]> {
  if (url === null) return Promise.resolve([]);
  // Its own source, once it is accepted, has the hash that its id has.
  const params = { urls: spellings(url), hash: id.slice("draft:".length) };
  return graph.read<KnownSource>(statement("sources-at"), params);
}

/** An address with and without TLS, www, and the stroke at its end; what follows `#` names a place in the same page. */
function spellings(url: string): string[] {
  const { host, pathname, search } = new URL(url);
  const bare = host.replace(/^www\./, "");
  const path = pathname.replace(/\/+$/, "");
  return ["https", "http"].flatMap((protocol) =>
    [bare, `www.${bare}`].flatMap((name) =>
      [path, `${path}/`].map((one) => `${protocol}://${name}${one}${search}`),
    ),
  );
}
