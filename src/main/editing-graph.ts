import type { EditingGraph } from "../editing/editing-graph";
import type { RunInTransaction } from "../neo4j/database";
import { graphStatement } from "./graph-statement";

/** The graph within a transaction, as an edit sees it: files of cypher/ run one after another. */
export const editingGraph = (run: RunInTransaction): EditingGraph => ({
  read: (file, parameters) => run(graphStatement(file, parameters)),
  async write(steps) {
    for (const { file, parameters } of steps) await run(graphStatement(file, parameters));
  },
});
