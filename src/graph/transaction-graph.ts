import type { EditingGraph } from "../editing/editing-graph";
import { runAhead } from "../neo4j/run-ahead";
import type { RunInTransaction } from "../neo4j/runnable-statement";
import { graphStatement } from "./graph-statement";

/** The graph within a transaction, as an edit sees it: runs files of cypher/ one after another. */
export const transactionGraph = (run: RunInTransaction): EditingGraph => ({
  read: (file, parameters) => run(graphStatement(file, parameters)),
  write: (steps) =>
    runAhead(
      run,
      steps.map(({ file, parameters }) => graphStatement(file, parameters)),
    ),
});
