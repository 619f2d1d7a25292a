import { Editor } from "../editor";
import type { EditableGraph } from "../editable-graph";
import { firstPolicy, mutations, report, secondPolicy } from "../inputs";
import { refusedInputs } from "./refused-inputs";

const { id } = firstPolicy;
const [goal] = secondPolicy.goals;
const source = { id: "source:refused", title: "新文", titleEn: "New text", raw: "新文本。" };

export function refusalSuite(graph: () => EditableGraph): void {
  const editor = new Editor(graph);
  const problemsOf = async (inputs: readonly object[]) => {
    const { extensions } = await editor.refusedImport("policies", inputs);
    expect(extensions["code"]).toBe("BAD_USER_INPUT");
    return extensions["problems"] as readonly { readonly path: string; readonly message: string }[];
  };

  beforeAll(async () => {
    const same = ["organization:same-1", "organization:same-2"];
    await editor.import(
      "organizations",
      same.map((key) => ({ id: key, name: "同名局", nameEn: key })),
    );
  });

  it.each(refusedInputs)("%s", async (_name, change, path, message) => {
    const [problem, ...others] = await problemsOf([{ ...firstPolicy, ...change }]);
    expect(others).toEqual([]);
    expect(problem?.path).toBe(`policies[0].${path}`);
    expect(problem?.message).toContain(message);
  });

  const cleaned = { ...source, text: "新文本。" };
  it.each<[what: string, input: object, path: string, message: string]>([
    [
      "damage of a text that is corrected",
      { ...cleaned, damaged: [{ received: "文", mended: "文" }] },
      "damaged",
      "leave one of them out",
    ],
    [
      "damage that does not occur in raw",
      { ...source, damaged: [{ received: "鬼", mended: "文" }] },
      "damaged[0].received",
      "is not in raw",
    ],
    [
      "damage whose correction would fill the memory",
      { ...source, raw: "文".repeat(2000), damaged: [{ received: "文", mended: "文".repeat(4000) }] },
      "damaged",
      "longer than 4,000,000 characters",
    ],
    ["a text in one script alone", { ...source, textHant: "新文本。" }, "textHant", "belongs to text: provide both"],
    ["texts of unequal length", { ...cleaned, textHant: "新文本" }, "textHant", "has 3 characters, but text has 4"],
  ])("a source with %s is refused", async (_what, input, path, message) => {
    const { extensions } = await editor.refusedImport("sources", [input]);
    expect(extensions["problems"]).toEqual([
      { path: `sources[0].${path}`, message: expect.stringContaining(message) as string },
    ]);
  });

  it("all problems of all inputs are reported together", async () => {
    const wrong = { ...firstPolicy, region: { name: "亚特兰蒂斯" }, kindEvidence: { quote: "规划" } };
    const paths = (await problemsOf([firstPolicy, wrong, { ...wrong, source: "source:none" }])).map(({ path }) => path);
    expect(paths.sort()).toEqual([
      "policies[1].kindEvidence[0].quote",
      "policies[1].region.name",
      "policies[2].region.name",
      "policies[2].source",
    ]);
  });

  it("one wrong input of three leaves nothing of the others written", async () => {
    const inputs = ["one", "two", "three"].map((key) => ({ ...firstPolicy, id: key }));
    await problemsOf([...inputs.slice(0, 2), { ...inputs[2], kindEvidence: { quote: "规划" } }]);
    expect(await editor.data('{ one: policy(id: "one") { id } two: policy(id: "two") { id } }')).toEqual({
      one: null,
      two: null,
    });
  });

  it("values that two sources state differently are reported one by one, and nothing of the call is written", async () => {
    const other = {
      ...secondPolicy,
      kind: "NOTICE",
      publishedOn: "2023-03-02",
      region: { ...secondPolicy.region, id: "320200" },
      goals: [{ ...goal, value: 20_000_000_000 }],
    };
    const inputs = [{ ...firstPolicy, id: "another" }, other];
    const conflicts = [
      {
        path: "policies[1].kind",
        message: 'source:first, source:second states "ACTION_PLAN", and source:second states "NOTICE"',
      },
      {
        path: "policies[1].publishedOn",
        message: expect.stringContaining('states "2023-03-01", and source:second states "2023-03-02"') as string,
      },
      {
        path: "policies[1].region",
        message: 'source:first, source:second states "320100", and source:second states "320200"',
      },
      {
        path: "policies[1].goals[0].value",
        message: expect.stringContaining("states 10000000000, and source:second states 20000000000") as string,
      },
    ];
    const { extensions, message } = await editor.refusedImport("policies", inputs);
    expect(message).toContain("Nothing was written");
    expect(extensions).toMatchObject({
      code: "FACTS_CONFLICT",
      report: { nodes: [{ id: "another" }, { id, conflicts }] },
    });
    expect(await editor.data('{ policy(id: "another") { id } }')).toEqual({ policy: null });

    expect(await editor.import("policies", inputs, { dryRun: true })).toMatchObject({
      ...{ dryRun: true, created: 1, changed: 0 },
      nodes: [
        { id: "another", outcome: "CREATED" },
        { id, outcome: "REFUSED", conflicts },
      ],
    });
  });

  it("an error of a later mutation says what the earlier ones of the request wrote", async () => {
    const technology = (key: string) =>
      `importTechnologies(technologies: [{ id: "technology:${key}", name: "${key}", nameEn: "${key}" }]`;
    const query = `mutation {
      __typename
      first: ${technology("first")}) { created }
      dry: ${technology("dry")}, dryRun: true) { created }
      none: deletePolicy(id: "none") { deleted }
      last: ${technology("last")}) { created }
    }`;
    const { status, data, errors = [] } = await editor.request(query);
    const version = await graph().version();
    expect({ status, data }).toEqual({ status: 200, data: null });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(/ first ran before it in this request: what it wrote stays\.$/);
    expect(errors[0]?.path).toEqual(["none"]);
    expect(errors[0]?.extensions).toMatchObject({
      code: "BAD_USER_INPUT",
      written: [{ field: "first", created: 1, changed: 0, deleted: 0, version }],
    });
    expect(await editor.delete("Technology", "technology:first")).toMatchObject({ deleted: 1 });
    expect(
      await editor.data('{ dry: node(id: "technology:dry") { id } last: node(id: "technology:last") { id } }'),
    ).toEqual({ dry: null, last: null });
    expect((await editor.refusedDeletion("Policy", "none")).extensions).not.toHaveProperty("written");
  });

  it("a conflict between two inputs of one call is reported in the same way", async () => {
    const inputs = [firstPolicy, { ...secondPolicy, publishedOn: "2023-03-02" }].map((input) => ({
      ...input,
      id: "both",
    }));
    expect((await editor.refusedImport("policies", inputs)).extensions["code"]).toBe("FACTS_CONFLICT");
  });

  it("a dry run reports and writes nothing", async () => {
    const version = await graph().version();
    const input = { ...firstPolicy, id: "dry" };
    expect(await editor.import("policies", [input], { dryRun: true })).toMatchObject({
      created: 1,
      dryRun: true,
      version,
    });
    expect(await editor.data('{ policy(id: "dry") { id } changes(node: "dry") { totalCount } }')).toEqual({
      policy: null,
      changes: { totalCount: 0 },
    });
    expect(await graph().version()).toBe(version);
  });

  it("an edit for a version that is no longer current is refused", async () => {
    const version = await graph().version();
    const { extensions } = await editor.refusedImport("policies", [firstPolicy], { ifVersion: "passed" });
    expect(extensions).toEqual({ code: "CONFLICT", version });
    expect(await editor.import("policies", [firstPolicy], { ifVersion: version })).toMatchObject({ unchanged: 1 });
  });

  it("anonymous users and readers may not edit", async () => {
    const query = mutations.policies + report;
    const variables = { inputs: [{ ...firstPolicy, id: "unauthorized" }] };
    const anonymous = await new Editor(graph, null).refused(query, variables);
    expect(anonymous.extensions["code"]).toBe("UNAUTHENTICATED");
    const reader = await new Editor(graph, "reader").refused(query, variables);
    expect(reader.extensions["code"]).toBe("FORBIDDEN");
    expect(reader.message).toMatch(/^This needs the role editor, but your token has the role reader/);
    expect(await new Editor(graph, "admin").data(query, { ...variables, dryRun: true })).toMatchObject({
      importPolicies: { created: 1 },
    });
  });

  it("the arguments of all fields are checked before the first one writes", async () => {
    const inputs = [{ ...firstPolicy, id: "first-field" }];
    const query = `mutation ($inputs: [PolicyInput!]!) {
      importPolicies(policies: $inputs) { version }
      again: importDomains(domains: [{ id: "Upper", name: "x", nameEn: "x" }]) { version }
    }`;
    const { extensions, message } = await editor.refused(query, { inputs });
    expect(extensions).toMatchObject({ code: "BAD_USER_INPUT", field: "again", problems: [{ path: "domains[0].id" }] });
    expect(message).toMatch(/^again: domains\[0\]\.id must be a key of lowercase letters/);
  });
}
