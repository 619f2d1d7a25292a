import type { ImportReport } from "../../schema/answers/import-report";
import type { Answer, RunningServer } from "../support/running-server";
import { type EditableGraph, editableGraph } from "./editable-graph";
import { firstPolicy, mutations, organizations, report, secondPolicy, sources } from "./inputs";

describe("editing by mutations", () => {
  let graph: EditableGraph;
  let server: RunningServer;
  beforeAll(async () => {
    graph = await editableGraph();
    server = await graph.server("editor");
  });
  afterAll(() => graph.close());

  const ask = (kind: keyof typeof mutations, inputs: unknown, more: Record<string, unknown> = {}): Promise<Answer> =>
    server.ask(mutations[kind] + report, { inputs, ...more });

  async function edit(kind: keyof typeof mutations, inputs: unknown, more: Record<string, unknown> = {}) {
    const { data, errors } = await ask(kind, inputs, more);
    if (errors) throw new Error(JSON.stringify(errors));
    return Object.values(data ?? {})[0] as ImportReport;
  }

  it("takes sources, organizations and a policy", async () => {
    expect(await edit("sources", sources)).toMatchObject({ created: 2, changed: 0 });
    expect(await edit("organizations", organizations)).toMatchObject({ created: 2 });
    const { nodes, ...counts } = await edit("policies", [firstPolicy]);
    expect(nodes).toEqual([{ id: firstPolicy.id, outcome: "CREATED", warnings: [], conflicts: [] }]);
    expect(counts).toEqual({
      created: 1,
      changed: 0,
      unchanged: 0,
      deleted: 0,
      dryRun: false,
      version: await graph.version(),
    });
    expect(await edit("policies", [secondPolicy])).toMatchObject({ changed: 1 });
  });
});
