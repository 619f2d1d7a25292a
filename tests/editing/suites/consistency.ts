import fc from "fast-check";
import type { PolicyFacts } from "../../../src/facts/facts";
import { policySteps } from "../../../src/facts/write-facts";
import { canonicalPolicy } from "../../../src/facts/canonical-policy";
import { readStatedPolicies } from "../../../src/editing/read-stated-policies";
import { readSourceTexts } from "../../../src/editing/source-texts";
import { policyInputOf } from "../../../src/editing/policy-input-of";
import { transactionGraph } from "../../../src/graph/transaction-graph";
import { importFacts } from "../../../src/graph/import/import-facts";
import { factsOfFewRegions } from "../../support/facts-of-few-regions";
import { randomPolicies } from "../../truth/random/random-policies";
import { Editor } from "../editor";
import type { EditableGraph } from "../editable-graph";
import { firstPolicy, firstText, mutations, report } from "../inputs";

/** Keys in order, and no empty list: a region that no longer covers anything still has the list. */
const sorted = (_key: string, value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, entry]) => !Array.isArray(entry) || entry.length > 0)
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      )
    : value;

/** The whole graph after many edits: what follows from the facts, simultaneous writers, the start of a server. */
export function consistencySuite(graph: () => EditableGraph): void {
  const editor = new Editor(graph);

  const rows = async (text: string) =>
    (await graph().database.read({ text, parameters: {} })).map((row) => JSON.stringify(row, sorted));

  /** Every node and relationship of the graph, except for the history and the version, as sorted lines. */
  const dump = async () =>
    [
      ...(await rows("MATCH (n:Node) RETURN labels(n) AS labels, properties(n) AS properties")),
      ...(await rows(
        "MATCH (a:Node)-[r]->(b:Node) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS properties",
      )),
    ].sort();

  const questions = `{
    regionPairs(first: 50) { totalCount nodes { regions { id } sharedDomains { id } similarity } }
    region(id: "320100") { similarRegions(first: 50) { region { id } similarity sharedDomains { id } } }
    policies { totalCount facets {
      byDomain { domain { id } policies } byRegion { region { id } policies } byKind { kind policies }
      byStage { stage policies } byPeriod { period policies }
    } }
  }`;

  const statedPolicies = () =>
    graph().database.transaction(async (run) => {
      const ids = await run({ text: "MATCH (p:Policy) RETURN p.id AS id ORDER BY id", parameters: {} });
      return [
        ...(
          await readStatedPolicies(
            transactionGraph(run),
            ids.map(({ id }) => String(id)),
          )
        ).values(),
      ];
    });

  it("simultaneous writers on two servers lose nothing of each other's edits", async () => {
    const servers = await Promise.all([graph().otherServer(), graph().otherServer()]);
    const input = (index: number) => ({
      ...firstPolicy,
      id: "side-by-side",
      measures: firstPolicy.measures.slice(index, index + 1),
      domains: [{ id: ["commerce", "exhibition"][index], evidence: { quote: "元宇宙教育" } }],
    });
    const answers = await Promise.all(
      servers.map((server, index) => server.data(mutations.policies + report, { inputs: [input(index)] })),
    );
    expect(answers.map(({ importPolicies }) => importPolicies)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ created: 1, changed: 0 }),
        expect.objectContaining({ created: 0, changed: 1 }),
      ]) as unknown,
    );
    const query = '{ policy(id: "side-by-side") { measures { instrument } domains { id } } }';
    const { policy } = (await editor.data(query)) as {
      policy: { measures: { instrument: string }[]; domains: object };
    };
    expect(policy.measures.map(({ instrument }) => instrument).sort()).toEqual(["APPLICATION", "FIRM_SUPPORT"]);
    expect(policy.domains).toEqual([{ id: "commerce" }, { id: "education" }, { id: "exhibition" }, { id: "tourism" }]);
  });

  it("what follows from the facts is the same as if all facts had been imported together", async () => {
    const facts = await statedPolicies();
    expect(facts.length).toBeGreaterThan(10);
    const [before, answers] = [await dump(), await editor.data(questions)];
    await graph().database.transaction(async (run) => {
      await run({ text: "MATCH (n:Policy|Measure|Goal) DETACH DELETE n", parameters: {} });
      await run({ text: "MATCH ()-[focus:FOCUSES_ON]->() DELETE focus", parameters: {} });
      await run({ text: "MATCH (region:Region) REMOVE region.covers", parameters: {} });
      await transactionGraph(run).write([...policySteps(facts), { file: "raise-version", parameters: {} }]);
    });
    expect(await dump()).toEqual(before);
    expect(await editor.data(questions)).toEqual(answers);
  });

  it("the start of a server preserves what editors changed or deleted", async () => {
    const facts = await factsOfFewRegions();
    const [edited, deleted, untouched] = facts.policies.map(({ id }) => id);
    const [policy] = facts.policies;
    if (!policy) throw new Error("There is no policy to edit.");
    const texts = await graph().database.transaction((run) => readSourceTexts(transactionGraph(run), [policy.source]));
    const input = { ...policyInputOf(policy, texts), titleEn: "An editor's title" };
    expect(await editor.import("policies", [input], { mode: "REPLACE" })).toMatchObject({ changed: 1 });
    await editor.delete("Policy", String(deleted));
    await editor.import("domains", [{ id: "exhibition", name: "展览", nameEn: "An editor's name" }]);

    const titled = facts.policies.map((one) => ({ ...one, titleEn: `${one.titleEn} (revised)` }));
    expect(await importFacts(graph().database, { ...facts, policies: titled })).toBe(true);
    const query = `query ($a: ID!, $b: ID!, $c: ID!) {
      edited: policy(id: $a) { title(language: EN) } deleted: policy(id: $b) { id } untouched: policy(id: $c) { title(language: EN) }
      domain(id: "exhibition") { name(language: EN) }
    }`;
    expect(await editor.data(query, { a: edited, b: deleted, c: untouched })).toEqual({
      edited: { title: "An editor's title" },
      deleted: null,
      untouched: { title: titled[2]?.titleEn },
      domain: { name: "An editor's name" },
    });
  });

  it("any policies, imported as inputs, are read back as the same facts", async () => {
    const { domains, technologies, organizations, targetGroups, regions } = await factsOfFewRegions();
    const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
    const surroundings = {
      sources: ["source:first"],
      length: Array.from(firstText).length,
      regions: ids(regions),
      domains: ids(domains),
      technologies: ids(technologies),
      organizations: ids(organizations),
      targetGroups: ids(targetGroups),
    };
    /** Every value with a passage, as inputs state it. */
    const stated = (policy: PolicyFacts) => {
      const [title] = policy.statements.filter(({ about }) => about === "title");
      const values = (
        [
          "kind",
          "stage",
          "publishedOn",
          "effectiveOn",
          "expiresOn",
          "documentNumbers",
          "periodStart",
          "periodEnd",
          "issuerCount",
        ] as const
      ).filter((field) => policy[field] !== null && String(policy[field]) !== "");
      const own = values.flatMap((about) => (title ? { ...title, about } : []));
      return canonicalPolicy({ ...policy, statements: [...policy.statements, ...own] });
    };
    const texts = await graph().database.transaction((run) => readSourceTexts(transactionGraph(run), ["source:first"]));
    await fc.assert(
      fc.asyncProperty(randomPolicies(surroundings, 6), async (random) => {
        const facts = random.map(stated);
        const inputs = facts.map((policy) => policyInputOf(policy, texts));
        const { nodes } = await editor.import("policies", inputs, { mode: "REPLACE" });
        expect(nodes.flatMap(({ conflicts }) => conflicts)).toEqual([]);
        const read = await graph().database.transaction((run) => readStatedPolicies(transactionGraph(run), ids(facts)));
        expect([...read.values()]).toEqual(facts);
        expect(await editor.import("policies", inputs)).toMatchObject({ unchanged: facts.length, changed: 0 });
      }),
      { numRuns: 5 },
    );
  }, 600_000);
}
