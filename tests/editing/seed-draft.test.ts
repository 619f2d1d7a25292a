import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../../src/config/project";
import { type EditableGraph, editableGraph } from "./editable-graph";
import { Editor } from "./editor";

interface Evidence {
  start: number;
  end: number;
}
interface Policy {
  [field: string]: unknown;
  region: { id: string };
  statements: { about: string; node: { id: string } | null; evidence: Evidence }[];
  targetings: { domain: { id: string }; evidence: Evidence }[];
  measures: { instrument: string; evidence: Evidence }[];
  goals: ({ evidence: Evidence } & Record<string, unknown>)[];
}

const fields = ["title", "kind", "stage", "publishedOn", "periodStart", "periodEnd"];
const nodes = ["region", "subjects", "issuers", "organizations", "technologies"];
const ofGoal = ["indicator", "valueKind", "comparator", "value", "upperValue", "unit", "deadline"];

const query = `query ($source: ID!) { policies(first: 50, where: { source: { eq: $source } }) { nodes {
  id ${fields.join(" ")} region { id } statements { about node { id } evidence { start end } }
  targetings { domain { id } evidence { start end } } measures { instrument evidence { start end } }
  goals { ${ofGoal.join(" ")} evidence { start end } } } } }`;

/** The facts of a policy in the form of bench/drafting/seed.mjs. */
function linesOf(policy: Policy): readonly string[] {
  const line = (field: string, value: unknown, { start, end }: Evidence) =>
    [policy.region.id, field, String(value), `${String(start)}-${String(end)}`].join("\t");
  const written = (value: unknown) =>
    value === null ? "-" : typeof value === "number" ? String(value) : (value as string);
  return [
    ...policy.statements.flatMap(({ about, node, evidence }) => {
      if (fields.includes(about)) return [line(about, policy[about], evidence)];
      if (!nodes.includes(about)) return [];
      return [line(about === "region" ? "regions" : about, node?.id, evidence)];
    }),
    ...policy.targetings.map(({ domain, evidence }) => line("domains", domain.id, evidence)),
    ...policy.measures.map(({ instrument, evidence }) => line("measures", instrument, evidence)),
    ...policy.goals.map((goal) => line("goals", ofGoal.map((name) => written(goal[name])).join(" "), goal.evidence)),
  ];
}

const bench = (...more: readonly string[]) =>
  execFileSync(process.execPath, [join(project.root, "bench", "drafting", "seed.mjs"), ...more], { encoding: "utf8" });

describe("the draft of the seed's digest, with all that its rules state accepted", () => {
  let graph: EditableGraph;
  beforeAll(async () => {
    graph = await editableGraph();
  });
  afterAll(() => graph.close());

  it("differs, once released, from the reviewed policies only where the bench says so", async () => {
    const editor = new Editor(() => graph);
    const source = "source:digest-2023-q1";
    const made = await editor.data("mutation ($source: ID!) { draftSource(source: $source) { draft } }", { source });
    const { draft: id } = made["draftSource"] as { draft: string };
    const read = await editor.data("query ($id: ID!) { draft(id: $id) { entries { facts { id offered } } } }", { id });
    const { entries } = read["draft"] as { entries: { facts: { id: string; offered: boolean }[] }[] };
    const decisions = entries
      .flatMap(({ facts }) => facts.filter(({ offered }) => !offered))
      .map((fact) => ({ fact: fact.id, decision: "ACCEPTED" }));
    const deciding =
      "mutation ($id: ID!, $decisions: [DecisionInput!]!) { decide(draft: $id, decisions: $decisions) { version } }";
    await editor.data(deciding, { id, decisions });
    await editor.data("mutation ($id: ID!) { releaseDraft(draft: $id) { state } }", { id });

    const { nodes: all } = (await editor.data(query, { source }))["policies"] as { nodes: Policy[] };
    const released = all.filter((policy) => String(policy["id"]).startsWith("digest-2023-q1-"));
    expect([all.length, released.length]).toEqual([20, 10]);
    const file = join(mkdtempSync(join(tmpdir(), "seed-")), "facts.tsv");
    writeFileSync(file, released.flatMap(linesOf).join("\n"));
    expect(bench(file)).toBe(bench());
  });
});
