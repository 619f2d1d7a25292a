import { factsOfFewRegions } from "../../support/facts-of-few-regions";
import { importFacts } from "../../../src/graph/import/import-facts";
import type { ImportReport } from "../../../schema/answers/import-report";
import type { EditableGraph } from "../editable-graph";
import { Editor } from "../editor";

const [commerce, bureau, department] = ["commerce", "bureau", "department"].map((key) => `organization:merged-${key}`);
const text =
  "常州\n2023年7月1日,常州商务局、常州市商务委印发《常州市元宇宙计划》。\n建设平台(常州商务局、常州商务部门负责)。";
const plan = {
  id: "changzhou-plan",
  source: "source:changzhou",
  title: "常州市元宇宙计划",
  titleEn: "Plan of Changzhou",
  kind: "ACTION_PLAN",
  kindEvidence: { quote: "计划" },
  publishedOn: "2023-07-01",
  publishedOnEvidence: { quote: "2023年7月1日" },
  region: { id: "320100", evidence: { quote: "常州", context: "常州\n2023" } },
  issuers: [{ name: "常州商务局", evidence: { quote: "常州商务局", context: ",常州商务局" } }],
  organizations: [{ name: "常州市商务委" }],
  measures: [
    {
      textEn: "Build platforms",
      instrument: "PLATFORM",
      responsibleOrganizations: [{ name: "常州商务局" }, { name: "常州商务部门" }],
      evidence: { quote: "建设平台(常州商务局、常州商务部门负责)" },
    },
  ],
};
const reportOf = "{ created changed merged version nodes { id outcome } }";
const merging = `mutation ($from: [ID!]!, $into: ID!, $dryRun: Boolean) {
  mergeOrganizations(from: $from, into: $into, dryRun: $dryRun) ${reportOf}
}`;
const undoing = `mutation ($change: ID!, $ifVersion: String) { undoMerge(change: $change, ifVersion: $ifVersion) ${reportOf} }`;

/** Merging bodies that are one, and undoing that. */
export function mergingSuite(graph: () => EditableGraph): void {
  const editor = new Editor(graph);
  const stated = async () =>
    editor.data(`{ policy(id: "changzhou-plan") {
      issuers { id } organizations { id } unnamedIssuers measures { responsibleOrganizations { id } }
      statements { about node { id } evidence { quote start } }
    } organizations(where: { name: { startsWith: "常州" } }) { nodes {
      id name aliases formerIds region { id } broader { id }
    } } }`);
  const merge = async (from: readonly unknown[], into: unknown, more: object = {}) =>
    (await editor.data(merging, { from, into, ...more }))["mergeOrganizations"] as ImportReport;
  const problemsOf = async (from: readonly unknown[], into: unknown) =>
    (await editor.refused(merging, { from, into })).extensions["problems"];
  const mergeChange = async (node: unknown) => {
    const { changes } = (await editor.data(
      `query ($node: ID!) { changes(node: $node, first: 1) { nodes { id action before after } } }`,
      { node },
    )) as { changes: { nodes: readonly { id: string; action: string; before: string; after: string }[] } };
    return changes.nodes[0];
  };
  let before: unknown;

  it("a merge that is impossible is refused", async () => {
    await editor.import("sources", [{ id: plan.source, title: "常州", titleEn: "Changzhou", raw: text }]);
    await editor.import("organizations", [
      { id: commerce, name: "常州市商务局", nameEn: "Commerce", aliases: ["常州市商务"] },
      { id: bureau, name: "常州商务局", nameEn: "Bureau", aliases: ["市商务局"], region: "320100" },
      { id: department, name: "常州商务部门", nameEn: "Department", broader: bureau },
      { id: "organization:merged-council", name: "常州市商务委", nameEn: "Council", broader: department },
    ]);
    await editor.import("policies", [plan]);
    before = await stated();
    expect(await problemsOf([bureau, "organization:none"], commerce)).toEqual([
      { path: "from[1]", message: '"organization:none" is not a known organization' },
    ]);
    expect(await problemsOf([bureau, commerce], commerce)).toEqual([
      { path: "into", message: `"${String(commerce)}" is named twice: an organization cannot be merged into itself` },
    ]);
    expect(await problemsOf([bureau], "organization:merged-council")).toEqual([
      {
        path: "into",
        message: `would be above itself, because ${String(department)} is below one of from: change what is above ${String(department)} first`,
      },
    ]);
  });

  it("a dry run says what a merge would change", async () => {
    expect(await merge([bureau, department], commerce, { dryRun: true })).toMatchObject({ merged: 2, changed: 3 });
    expect(await stated()).toEqual(before);
  });

  it("everything that pointed to the merged bodies points to the one, which has their names and ids", async () => {
    const report = await merge([bureau, department], commerce);
    expect(report).toMatchObject({ created: 0, merged: 2, changed: 3, version: await graph().version() });
    expect(report.nodes).toEqual([
      { id: bureau, outcome: "MERGED" },
      { id: department, outcome: "MERGED" },
      { id: commerce, outcome: "CHANGED" },
      { id: "organization:merged-council", outcome: "CHANGED" },
      { id: plan.id, outcome: "CHANGED" },
    ]);
    expect(await stated()).toMatchObject({
      policy: {
        issuers: [{ id: commerce }],
        organizations: [{ id: commerce }, { id: "organization:merged-council" }],
        measures: [{ responsibleOrganizations: [{ id: commerce }] }],
      },
      organizations: {
        nodes: [
          {
            id: commerce,
            name: "常州市商务局",
            aliases: ["常州市商务", "常州商务局", "Bureau", "市商务局", "常州商务部门", "Department"],
            formerIds: [bureau, department],
            region: { id: "320100" },
            broader: null,
          },
          { id: "organization:merged-council", broader: { id: commerce } },
        ],
      },
    });
    // The two passages of the responsible bodies are both there.
    const { policy } = (await stated()) as { policy: { statements: { about: string; node: { id: string } | null }[] } };
    const about = policy.statements.filter(({ node }) => node?.id === commerce).map((statement) => statement.about);
    expect(about.sort()).toEqual(["issuers", "organizations", "organizations"]);
  });

  it("a former id finds the body: as a node, in filters and in inputs, and no other node receives it", async () => {
    const query = `query ($id: ID!) { node(id: $id) { id ... on Organization { name } } }`;
    const found = { node: { id: commerce, name: "常州市商务局" } };
    const together = await Promise.all([bureau, department, commerce].map((id) => editor.data(query, { id })));
    expect(together).toEqual([found, found, found]);
    const filters = `query ($id: ID!) {
      is: organizations(where: { id: { eq: $id } }) { nodes { id } }
      isIn: organizations(where: { id: { in: [$id, "organization:none"] } }) { nodes { id } }
      not: organizations(where: { not: { id: { eq: $id } }, name: { startsWith: "常州" } }) { nodes { id } }
      within: organizations(where: { within: $id }) { nodes { id } }
      issued: policies(where: { issuers: { some: { id: { eq: $id } } } }) { nodes { id } }
    }`;
    expect(await editor.data(filters, { id: department })).toEqual({
      is: { nodes: [{ id: commerce }] },
      isIn: { nodes: [{ id: commerce }] },
      not: { nodes: [{ id: "organization:merged-council" }] },
      within: { nodes: [{ id: commerce }, { id: "organization:merged-council" }] },
      issued: { nodes: [{ id: plan.id }] },
    });
    const around = `query ($id: ID!, $plan: ID!) {
      neighborhood(id: $id, hops: 1) { nodes { id } }
      there: shortestPaths(from: $id, to: $plan) { nodes { id } }
      back: shortestPaths(from: $plan, to: $id) { nodes { id } }
      itself: shortestPaths(from: $id, to: "${String(commerce)}") { nodes { id } }
    }`;
    const ways = await editor.data(around, { id: bureau, plan: plan.id });
    expect(ways).toEqual(await editor.data(around, { id: commerce, plan: plan.id }));
    expect(ways).toMatchObject({ itself: { nodes: [{ id: commerce }] }, there: { nodes: { length: 2 } } });
    const byId = [{ id: bureau, evidence: { quote: "常州商务局", context: ",常州商务局" } }];
    expect(await editor.import("policies", [{ ...plan, issuers: byId }])).toMatchObject({ unchanged: 1 });
    const again = await editor.refusedImport("organizations", [{ id: bureau, name: "新局", nameEn: "New" }]);
    expect(again.extensions["problems"]).toEqual([
      {
        path: "organizations[0].id",
        message: `"${String(bureau)}" is a former id of ${String(commerce)}: use ${String(commerce)}`,
      },
    ]);
    expect(await problemsOf([bureau], "organization:merged-council")).toEqual([
      { path: "from[0]", message: `"${String(bureau)}" was merged into ${String(commerce)}: use ${String(commerce)}` },
    ]);
    // An import of the body itself does not lose its former ids.
    const { organizations } = (await stated()) as { organizations: { nodes: { aliases: string[] }[] } };
    const [own] = organizations.nodes;
    const same = { id: commerce, name: "常州市商务局", nameEn: "Commerce", aliases: own?.aliases, region: "320100" };
    expect(await editor.import("organizations", [same])).toMatchObject({ unchanged: 1 });
  });

  it("the history has the merged bodies as they were, and the start of a server does not bring them back", async () => {
    const change = await mergeChange(bureau);
    expect(change?.action).toBe("MERGED");
    expect(JSON.parse(change?.before ?? "")).toMatchObject({
      name: "常州商务局",
      aliases: ["市商务局"],
      region: "320100",
    });
    expect(JSON.parse(change?.after ?? "")).toEqual({ mergedInto: commerce });
    const facts = await factsOfFewRegions();
    const [policy] = facts.policies;
    const [organization] = facts.organizations;
    if (!policy || !organization) throw new Error("There are no facts.");
    const after = await stated();
    const merged = { ...organization, id: String(bureau), name: "常州商务局", broader: null };
    const link = { id: String(bureau), evidence: policy.region.evidence };
    const issued = { ...policy, id: "later-plan", issuers: [link], organizations: [], measures: [], goals: [] };
    await importFacts(graph().database, { ...facts, organizations: [merged], policies: [issued] });
    expect(await stated()).toEqual(after);
    expect(await editor.data('{ policy(id: "later-plan") { issuers { id } } }')).toEqual({
      policy: { issuers: [{ id: commerce }] },
    });
    await editor.delete("Policy", "later-plan");
  });

  it("a merge cannot be undone after an edit of what it wrote; it can after that edit is undone", async () => {
    const change = (await mergeChange(department))?.id;
    const other = (await mergeChange(plan.id))?.id;
    expect((await editor.refused(undoing, { change: "change:none" })).message).toContain("is not a known change");
    await editor.import("organizations", [{ id: "organization:merged-late", name: "常州后来", nameEn: "Late" }]);
    expect(
      (await editor.refused(undoing, { change: (await mergeChange("organization:merged-late"))?.id })).message,
    ).toContain("is not a merge");
    await merge(["organization:merged-late"], commerce);
    const refusal = await editor.refused(undoing, { change });
    expect(refusal.extensions["code"]).toBe("CHANGED_SINCE");
    expect(refusal.extensions["problems"]).toEqual([
      { path: "change", message: `${String(commerce)} was changed after the merge` },
    ]);
    const late = await mergeChange("organization:merged-late");
    const undone = (await editor.data(undoing, { change: late?.id }))["undoMerge"];
    expect(undone).toMatchObject({ created: 1, changed: 1, merged: 0 });
    await editor.delete("Organization", "organization:merged-late");

    // The change of the policy belongs to the same edit.
    expect((await editor.data(undoing, { change: other }))["undoMerge"]).toMatchObject({ created: 2, changed: 3 });
    expect(await stated()).toEqual(before);
    expect((await editor.refused(undoing, { change })).extensions["code"]).toBe("CHANGED_SINCE");
    expect(await editor.data(`query ($id: ID!) { node(id: $id) { id } }`, { id: department })).toEqual({
      node: { id: department },
    });
    expect(await editor.import("policies", [plan])).toMatchObject({ unchanged: 1 });
  });
}
