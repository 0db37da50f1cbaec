import { writeFileSync } from "node:fs";

import { printContract } from "../dist/graphql/print-schema.js";

writeFileSync(new URL("../schema.graphql", import.meta.url), printContract());
