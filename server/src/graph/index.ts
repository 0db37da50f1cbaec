export {
  type Graph,
  type GraphAddress,
  type GraphReader,
  type GraphWriter,
  type Params,
  type Transaction,
  connectGraph,
} from "./connect.ts";
export { GraphError } from "./errors.ts";
export { listCypher, readCypher } from "./read-cypher.ts";
