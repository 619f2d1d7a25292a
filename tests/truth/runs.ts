import fc from "fast-check";

/** Random queries for each property, over all its random graphs: TRUTH_RUNS, 2 where it is absent. */
const runs = Number(process.env["TRUTH_RUNS"] ?? 2);

/** TRUTH_SEED asks other questions of other graphs; the usual seed is fixed, so that a failure is the change's own. */
const seed = Number(process.env["TRUTH_SEED"] ?? 20_230_322);

/** Queries asked of one graph: enough to be worth its import. */
const QUERIES_PER_GRAPH = 40;

const graphs = Math.ceil(runs / QUERIES_PER_GRAPH);
const queriesOfGraph = Math.ceil(runs / graphs);

/** Milliseconds for one property of one graph; less than jest allows for a test (jest.config.mjs). */
const WITHIN = 240_000;

/** How large the graphs are, in turn: a difference is easier to see in a small one. */
const sizes = [120, 30, 300, 6];

export interface GraphRun {
  readonly seed: number;
  /** The most policies that the graph may have. */
  readonly policies: number;
}

/** The random graphs of a test file, for describe.each. */
export const graphRuns: readonly GraphRun[] = Array.from({ length: graphs }, (_, index) => ({
  seed: seed + index,
  policies: sizes[index % sizes.length] ?? 0,
}));

/** Asks random queries of the graph; where an answer differs, the failure shows the smallest query that does. */
export async function holds<Query>(
  queries: fc.Arbitrary<Query>,
  { seed: graphSeed }: GraphRun,
  compare: (query: Query) => Promise<void>,
): Promise<void> {
  await fc.assert(fc.asyncProperty(queries, compare), {
    numRuns: queriesOfGraph,
    seed: graphSeed,
    // A server that answers too late fails with the query that it was asked, not by jest's deadline.
    interruptAfterTimeLimit: WITHIN,
    markInterruptAsFailure: true,
  });
}
