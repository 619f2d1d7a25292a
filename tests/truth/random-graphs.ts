import type { Facts } from "../../src/facts/facts";
import { ownServer, type OwnServer } from "./own-server";
import { RandomWheres } from "./random/random-where";
import { sampleFacts } from "./random-facts";
import { Reference } from "./reference/reference";
import { type GraphRun, graphRuns } from "./runs";

/** A random graph that the server has while its tests run, and the reference over the same facts. */
export interface RandomGraph {
  readonly run: GraphRun;
  readonly facts: Facts;
  readonly reference: Reference;
  readonly wheres: RandomWheres;
  /** To be called in a test: the server starts before the first test. */
  readonly server: () => OwnServer;
  /** Sends a query and compares the data with what is expected; a difference shows the query. */
  readonly answers: (query: string, expected: object) => Promise<void>;
}

/** Properties by their subject; each declares its tests. */
export type Properties = Readonly<Record<string, (graph: RandomGraph) => void>>;

/** Runs the properties over every random graph of this run, on one Neo4j that belongs to the calling file. */
export function onRandomGraphs(properties: Properties): void {
  let started: OwnServer | undefined;
  const server = () => {
    if (!started) throw new Error("The server starts before the first test.");
    return started;
  };
  beforeAll(async () => {
    started = await ownServer();
  });
  afterAll(() => started?.close());

  describe.each(graphRuns)("a random graph of at most $policies policies, seed $seed", (run) => {
    const facts = sampleFacts(run.seed, run.policies);
    beforeAll(() => server().hold(facts));
    const graph: RandomGraph = {
      run,
      facts,
      reference: new Reference(facts),
      wheres: new RandomWheres(facts),
      server,
      async answers(query, expected) {
        expect({ query, ...(await server().data(query)) }).toEqual({ query, ...expected });
      },
    };
    for (const [name, declare] of Object.entries(properties)) {
      describe(name, () => {
        declare(graph);
      });
    }
  });
}
