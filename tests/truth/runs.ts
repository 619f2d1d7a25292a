import fc from "fast-check";

/** Random queries for each property, over all its random graphs: TRUTH_RUNS, 2 by default. */
const runs = Number(process.env["TRUTH_RUNS"] ?? 2);

/** TRUTH_SEED selects other queries of other graphs; the default seed is fixed, so that a failure comes from the change. */
const seed = Number(process.env["TRUTH_SEED"] ?? 20_230_322);

/** The number of queries for one graph: enough to be worth its import. */
const QUERIES_PER_GRAPH = 40;

const graphs = Math.ceil(runs / QUERIES_PER_GRAPH);
const queriesOfGraph = Math.ceil(runs / graphs);

/** Milliseconds for one property of one graph; less than jest allows for a test (jest.config.mjs). */
const WITHIN = 240_000;

/** The sizes of the graphs, in turn: a difference is easier to see in a small one. */
const sizes = [120, 30, 300, 6];

export interface GraphRun {
  readonly seed: number;
  /** The maximum number of policies of the graph. */
  readonly policies: number;
}

/** The random graphs of a test file, for describe.each. */
export const graphRuns: readonly GraphRun[] = Array.from({ length: graphs }, (_, index) => ({
  seed: seed + index,
  policies: sizes[index % sizes.length] ?? 0,
}));

/** Sends random queries to the graph; if an answer differs, the failure shows the smallest query for which it does. */
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
