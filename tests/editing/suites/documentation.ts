import { theBlocksOf } from "../../docs/blocks";
import { Editor } from "../editor";
import type { EditableGraph } from "../editable-graph";

/** docs/editing.md, run from its first mutation to its last. */
export function documentationSuite(graph: () => EditableGraph): void {
  const editor = new Editor(graph);
  const document = "docs/editing.md";

  it("its mutations do what it says, and its policy is imported when the dry run is left out", async () => {
    const [source, organizations, policies, regions] = theBlocksOf(document, "graphql", 4);
    expect(await editor.data(source ?? "")).toEqual({
      importSources: {
        created: 1,
        nodes: [
          { id: "source:digest-2023-q2", outcome: "CREATED", warnings: [], cleaning: { changes: [], unlisted: 0 } },
        ],
      },
    });
    expect(await editor.data(organizations ?? "")).toEqual({ importOrganizations: { created: 1 } });
    const [answer = ""] = theBlocksOf(document, "json", 1);
    expect(await editor.data(policies ?? "")).toEqual(JSON.parse(answer));
    expect(await editor.data((policies ?? "").replace("dryRun: true", ""))).toMatchObject({
      importPolicies: { created: 1, dryRun: false },
    });
    const query = '{ node(id: "source:digest-2023-q2") { ... on Source { uncovered { quote } } } }';
    expect(await editor.data(query)).toEqual({ node: { uncovered: [] } });
    expect(await editor.data(regions ?? "")).toEqual({ importRegions: { created: 1, changed: 1 } });
    expect(await editor.delete("Region", "region:nanjing-circle")).toMatchObject({ deleted: 1 });
    expect(await editor.import("regions", [{ id: "320100", aliases: [] }])).toMatchObject({ changed: 1 });
  });
}
