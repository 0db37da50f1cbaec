import { readConfig } from "../config.ts";
import { openDatabase } from "../embedded/index.ts";
import { type Graph, connectGraph } from "../graph/index.ts";

/**
 * Gives a command the graph: the server that NEO4J_URI names, the one of a niengiam that runs, or one
 * started for the command and stopped after it.
 */
export async function withGraph<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  const database = await openDatabase(readConfig(process.env), (sentence) =>
    console.error(sentence),
  );
  try {
    const graph = await connectGraph(database.address);
    try {
      return await work(graph);
    } finally {
      await graph.close();
    }
  } finally {
    await database.close();
  }
}
