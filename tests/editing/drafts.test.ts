// Long, because the life of drafts is told on one graph, each step after the one before.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildGraphSchema } from "../../schema/build-schema";
import { project } from "../../src/config/project";
import { exportGraph } from "../../src/graph/backup/export-graph";
import { restoreGraph } from "../../src/graph/backup/restore-graph";
import { dataTraditional } from "../../src/graph/import/data-traditional";
import { Database } from "../../src/neo4j/database";
import { ownNeo4j } from "../support/lent-neo4j";
import { type EditableGraph, editableGraph } from "./editable-graph";
import { Editor } from "./editor";

const raw = [
  "南京市节水办法",
  "宁政规〔2024〕13号",
  "第一条 用水单位应当安装水表，对节水青年企业给予每户10万元奖励。",
  "第二条 到2025年，全市节水率达到90%以上。",
  "第三条 本办法自2024年9月8日起施行，有效期3年。",
  "南京市水务局",
  "2024年7月25日",
].join("\n");

interface Fact {
  id: string;
  field: string;
  value: string;
  decision: string | null;
  decidedValue: string | null;
  decidedBy: string | null;
  quote: string;
  rule: string;
  offered: boolean;
  released: boolean;
}
interface Draft {
  id: string;
  version: number;
  state: string;
  entries: { policy: string; start: number; end: number; open: string[]; facts: Fact[] }[];
}
interface Report {
  draft: string;
  version: number;
  state: string;
  facts: number;
  undecided: number;
  imported: { created: number; nodes: { id: string; outcome: string }[] } | null;
}

const report = "{ draft version state entries facts undecided imported { created nodes { id outcome } } }";
const whole = `query ($id: ID!) { draft(id: $id) { id version state source graphVersion madeBy closedBy entries { policy start end open facts {
  id field value quote rule score offered decision decidedValue decidedBy released } } } }`;

describe("drafts in the database", () => {
  let graph: EditableGraph;
  const editor = new Editor(() => graph);
  beforeAll(async () => {
    graph = await editableGraph();
    await editor.import("sources", [{ id: "source:water", title: "节水办法", titleEn: "Water", raw }]);
  });
  afterAll(() => graph.close());

  const change = async (field: string, variables: string, values: Record<string, unknown>) =>
    Object.values(await editor.data(`mutation (${variables}) { ${field} ${report} }`, values))[0] as Report;
  const draftSource = () => change("draftSource(source: $source)", "$source: ID!", { source: "source:water" });
  const decide = (draft: string, decisions: readonly object[], ifDraftVersion?: number) =>
    change(
      "decide(draft: $draft, decisions: $decisions, ifDraftVersion: $ifDraftVersion)",
      "$draft: ID!, $decisions: [DecisionInput!]!, $ifDraftVersion: Int",
      { draft, decisions, ifDraftVersion },
    );
  const release = (draft: string, dryRun = false) =>
    change("releaseDraft(draft: $draft, dryRun: $dryRun)", "$draft: ID!, $dryRun: Boolean", { draft, dryRun });
  const read = async (id: string) => (await editor.data(whole, { id }))["draft"] as Draft;
  const factsOf = async (id: string) => (await read(id)).entries.flatMap(({ facts }) => facts);
  const counts = () =>
    editor.data(
      `{ policies { totalCount } goals { totalCount } measures { totalCount } search(query: "节水") { totalCount } }`,
    );

  let first: Report;

  it("a draft is no fact: it raises no version of the graph, and no list, search or lookup finds it", async () => {
    const before = [await counts(), await graph.version()];
    first = await draftSource();
    expect(first).toMatchObject({ version: 1, state: "OPEN", imported: null });
    expect([await counts(), await graph.version()]).toEqual(before);
    const [fact] = await factsOf(first.draft);
    for (const id of [first.draft, fact?.id ?? ""])
      expect(await editor.data("query ($id: ID!) { node(id: $id) { id } }", { id })).toEqual({ node: null });
  });

  it("has what rules found, with the rule and the words, for an editor on another server too", async () => {
    const there = await graph.otherServer();
    const draft = (await there.data(whole, { id: first.draft }))["draft"] as Draft;
    expect(draft).toEqual(await read(first.draft));
    expect(draft.entries).toHaveLength(1);
    expect(draft.entries[0]?.facts).toContainEqual(
      expect.objectContaining({ field: "title", value: '"南京市节水办法"', rule: "title", decision: null }),
    );
    const list = await there.data(`{ drafts(source: "source:water", state: OPEN) { totalCount nodes { id } } }`);
    expect(list["drafts"]).toEqual({ totalCount: 1, nodes: [{ id: first.draft }] });
  });

  it.each(["reader", null] as const)("is not shown to a %s", async (role) => {
    const { errors } = await new Editor(() => graph, role).request("{ drafts { totalCount } }");
    expect(errors?.[0]?.extensions["code"]).toBe(role === null ? "UNAUTHENTICATED" : "FORBIDDEN");
  });

  it("records a decision with the person, undoes it, and raises its own version only", async () => {
    const version = await graph.version();
    const [fact] = await factsOf(first.draft);
    const decided = await decide(first.draft, [{ fact: fact?.id, decision: "REJECTED" }], 1);
    expect(decided).toMatchObject({ version: 2, undecided: first.undecided - 1 });
    expect((await factsOf(first.draft))[0]).toMatchObject({ decision: "REJECTED", decidedBy: "the editor" });
    expect(await decide(first.draft, [{ fact: fact?.id, decision: null }])).toMatchObject({
      ...{ version: 3, undecided: first.undecided },
    });
    expect((await factsOf(first.draft))[0]).toMatchObject({ decision: null, decidedBy: null });
    expect(await graph.version()).toBe(version);
  });

  it("refuses a decision that is based on an earlier version, names another fact, or has no value", async () => {
    const query =
      "mutation ($d: ID!, $x: [DecisionInput!]!, $v: Int) { decide(draft: $d, decisions: $x, ifDraftVersion: $v) { version } }";
    const [fact] = await factsOf(first.draft);
    const refusal = (x: object, v?: number) => editor.refused(query, { d: first.draft, x: [x], v });
    expect((await refusal({ fact: fact?.id, decision: "ACCEPTED" }, 1)).extensions["code"]).toBe("CONFLICT");
    expect((await refusal({ fact: "other", decision: "ACCEPTED" })).message).toContain("is no fact of this draft");
    expect((await refusal({ fact: fact?.id, decision: "CORRECTED" })).message).toContain("is missing");
    expect((await refusal({ fact: fact?.id, decision: "CORRECTED", value: "no json" })).message).toContain(
      "JSON value",
    );
    expect((await read(first.draft)).version).toBe(3);
  });

  it("waits for no import: a decision is recorded while an edit holds the lock of the graph", async () => {
    const [fact] = await factsOf(first.draft);
    await graph.database.transaction(async (run) => {
      await run({ text: "MERGE (import:Import) SET import.locked = true REMOVE import.locked", parameters: {} });
      expect(await decide(first.draft, [{ fact: fact?.id, decision: "ACCEPTED" }])).toMatchObject({ version: 4 });
    });
  });

  it("a dry run of a release reports what it would import, and writes nothing", async () => {
    const facts = await factsOf(first.draft);
    const decisions = facts.map(({ id, field, value }) =>
      field === "goals"
        ? {
            fact: id,
            decision: "CORRECTED",
            value: JSON.stringify({ ...(JSON.parse(value) as object), indicator: "SAVED_WATER" }),
          }
        : { fact: id, decision: field === "effectiveOn" ? "REJECTED" : "ACCEPTED" },
    );
    await decide(first.draft, decisions);
    const [before, version] = [await counts(), await graph.version()];
    const dry = await release(first.draft, true);
    expect(dry.imported?.nodes.map(({ outcome }) => outcome)).toEqual(dry.imported?.nodes.map(() => "CREATED"));
    expect(dry.imported?.nodes.map(({ id }) => id)).toContain("water-1");
    expect([await counts(), await graph.version()]).toEqual([before, version]);
    expect((await factsOf(first.draft)).every(({ released }) => !released)).toBe(true);
  });

  it("a release imports what was accepted or corrected, in one transaction with its history, and keeps the decisions", async () => {
    const version = await graph.version();
    const released = await release(first.draft);
    expect(released.state).toBe("RELEASED");
    expect(await graph.version()).not.toBe(version);
    const { policy, changes } = (await editor.data(
      `{ policy(id: "water-1") { title kind effectiveOn documentNumbers goals { indicator value } }
         changes(node: "water-1") { nodes { action by } } }`,
    )) as Record<string, object>;
    expect(policy).toMatchObject({
      ...{ title: "南京市节水办法", kind: "RULE", effectiveOn: null, documentNumbers: ["宁政规〔2024〕13号"] },
      goals: [{ indicator: "SAVED_WATER", value: 90 }],
    });
    expect(changes).toEqual({ nodes: [{ action: "CREATED", by: "the editor" }] });
    const facts = await factsOf(first.draft);
    expect(facts.find(({ field }) => field === "effectiveOn")).toMatchObject({ decision: "REJECTED", released: false });
    expect(facts.find(({ field }) => field === "goals")).toMatchObject({ decision: "CORRECTED", released: true });
    const { errors } = await editor.request(`mutation { discardDraft(draft: "${first.draft}") { version } }`);
    expect(errors?.[0]?.message).toContain("is released");
  });

  it("a term that was accepted is known to the next draft", async () => {
    const isNew = (facts: readonly Fact[]) =>
      facts
        .filter(({ field }) => field === "targetGroups")
        .map(({ value }) => !("id" in (JSON.parse(value) as object)));
    expect(isNew(await factsOf(first.draft))).toContain(true);
    const second = await draftSource();
    expect(isNew(await factsOf(second.draft))).not.toContain(true);
    expect(await change("discardDraft(draft: $draft)", "$draft: ID!", { draft: second.draft })).toMatchObject({
      state: "DISCARDED",
    });
  });

  it("a release is checked against the graph of the moment: what was deleted since is refused, and nothing is written", async () => {
    const third = await draftSource();
    const group = (await factsOf(third.draft)).find(({ field }) => field === "targetGroups");
    const { id } = JSON.parse(group?.value ?? "{}") as { id: string };
    await editor.delete("Policy", "water-1");
    await editor.delete("TargetGroup", id);
    await decide(
      third.draft,
      (await factsOf(third.draft)).map((fact) => ({ fact: fact.id, decision: "ACCEPTED" })),
    );
    const refusal = await editor.refused(`mutation { releaseDraft(draft: "${third.draft}") { version } }`);
    expect(JSON.stringify(refusal.extensions["problems"])).toContain(id);
    expect((await read(third.draft)).state).toBe("OPEN");
  });

  const editing =
    "mutation ($d: ID!, $x: [DecisionInput!]!, $f: [AddedFactInput!], $b: [EntryBordersInput!]) { decide(draft: $d, decisions: $x, facts: $f, borders: $b) { version } }";
  const spanOf = (words: string) => {
    const text = raw.replaceAll("条 ", "条");
    const start = Array.from(text.slice(0, text.indexOf(words))).length;
    return { start, end: start + Array.from(words).length };
  };

  it("takes another place and instrument, facts that a person found, and other borders", async () => {
    const { draft } = await draftSource();
    const facts = await factsOf(draft);
    const measure = facts.find(({ field }) => field === "measures");
    const x = [
      ...facts
        .filter(({ field }) => ["title", "kind", "publishedOn", "regions"].includes(field))
        .map(({ id }) => ({ fact: id, decision: "ACCEPTED" })),
      {
        ...{ fact: measure?.id, decision: "CORRECTED", detail: '{"instrument": "STANDARD"}' },
        ...spanOf("用水单位应当安装水表"),
      },
    ];
    const group = { field: "targetGroups", value: '{"name": "用水单位"}', entry: 1, ...spanOf("用水单位") };
    const goal = {
      ...{ field: "goals", entry: 1, detail: '{"label": "节水率"}', ...spanOf("全市节水率达到90%以上") },
      value: JSON.stringify({ indicator: "SAVED_WATER", comparator: "AT_LEAST", value: 90, unit: "PERCENT" }),
    };
    const b = [{ entry: 1, start: 0, end: spanOf("2024年7月25日").end - 1 }];
    await editor.data(editing, { d: draft, x, f: [group, goal], b });
    const [entry] = (await read(draft)).entries;
    expect(entry?.facts.filter(({ rule }) => rule === "person")).toEqual([
      expect.objectContaining({ field: "targetGroups", quote: "用水单位", decidedBy: "the editor" }),
      expect.objectContaining({ field: "goals", quote: "全市节水率达到90%以上", decision: "ACCEPTED" }),
    ]);
    expect(entry?.end).toBe(b[0]?.end);
    await release(draft);
    const { policy } = await editor.data(
      `{ policy(id: "water-1") { entries { start end } measures { text instrument targetGroups { name } evidence { quote } } goals { label value } } }`,
    );
    expect(policy).toEqual({
      entries: [{ start: 0, end: b[0]?.end }],
      measures: [
        {
          ...{ text: "用水单位应当安装水表", instrument: "STANDARD", evidence: { quote: "用水单位应当安装水表" } },
          targetGroups: [{ name: "用水单位" }],
        },
      ],
      goals: [{ label: "节水率", value: 90 }],
    });
  });

  it("refuses what no draft can have, with every problem", async () => {
    const { draft } = await draftSource();
    const [title] = (await factsOf(draft)).filter(({ field }) => field === "title");
    const fact = title?.id;
    const { extensions } = await editor.refused(editing, {
      d: draft,
      x: [
        { fact, decision: "ACCEPTED", detail: "{}" },
        { fact, decision: "CORRECTED", value: "1" },
        { fact, decision: "CORRECTED", start: 3 },
        { fact, decision: "CORRECTED", start: 3, end: 3 },
        { fact, decision: "CORRECTED", detail: "[]" },
      ],
      f: [
        { entry: 1, field: "colour", value: '"red"', start: 0, end: 1 },
        { entry: 2, field: "issuers", value: '{"id": "x"}', start: 0, end: 100_000 },
      ],
      b: [{ entry: 3, start: 5, end: 2 }],
    });
    expect((extensions["problems"] as { path: string }[]).map(({ path }) => path)).toEqual([
      ...["decisions[0].detail", "decisions[1].value", "decisions[2].value", "decisions[2].end", "decisions[3].end"],
      ...["decisions[4].detail", "facts[0].field", "facts[1].value", "facts[1].entry", "facts[1].end"],
      ...["borders[0].entry", "borders[0].end"],
    ]);
    await change("discardDraft(draft: $draft)", "$draft: ID!", { draft });
  });

  it("is part of an export, and comes back with a restore", async () => {
    const folder = await mkdtemp(join(tmpdir(), "drafts-"));
    const other = await ownNeo4j("schema");
    const restored = new Database({ ...other, statementTimeout: 60_000 });
    const options = { signal: new AbortController().signal, onProgress: () => undefined };
    try {
      await exportGraph(graph.database, join(folder, "backup"), options);
      await restoreGraph(restored, buildGraphSchema(), join(folder, "backup"), await dataTraditional(), {
        ...options,
        batch: 100,
      });
      const text = `MATCH (draft:Draft)-[:HAS_ENTRY]->(entry)-[:HAS_FACT]->(fact)
        RETURN properties(draft) AS draft, properties(entry) AS entry, properties(fact) AS fact ORDER BY fact.id`;
      const [before, after] = [
        await graph.database.read({ text, parameters: {} }),
        await restored.read({ text, parameters: {} }),
      ];
      expect(before.length).toBeGreaterThan(20);
      expect(after).toEqual(before);
      // From its decisions the rules are measured again.
      const program = join(project.root, "bench", "drafting", "decisions.mjs");
      const exported = join(folder, "backup", "drafts.ndjson");
      const measured = execFileSync(process.execPath, [program, exported], { encoding: "utf8" });
      expect(measured).toMatch(/^title title +3 +0 +0 +2 +1\.00$/mu);
      expect(measured).toMatch(/^in-effect effectiveOn +1 +0 +1 +3 +0\.50$/mu);
    } finally {
      await restored.close();
      await other.giveBack();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
