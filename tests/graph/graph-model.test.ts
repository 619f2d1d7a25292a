import { bringUpToDate, currentModel } from "../../src/graph/graph-model";
import { applySearch } from "../../src/graph/import/import-facts";
import { Database } from "../../src/neo4j/database";
import { environmentOf, runCommand } from "../command/run";
import { type OwnNeo4j, ownNeo4j } from "../support/lent-neo4j";
import { runningServer, type RunningServer } from "../support/running-server";

// These tests write, so they have a Neo4j of their own.
describe("a graph of another version", () => {
  let neo4j: OwnNeo4j;
  let database: Database;
  beforeAll(async () => {
    neo4j = await ownNeo4j("schema");
    database = new Database({ ...neo4j, statementTimeout: 20_000 });
  });
  afterAll(async () => {
    await database.close();
    await neo4j.giveBack();
  });

  const write = (text: string) => database.write([{ text, parameters: {} }]);
  async function noted(): Promise<unknown> {
    const [row] = await database.read({
      text: "MATCH (i:Import) RETURN i.model AS model, i.version AS version",
      parameters: {},
    });
    return row;
  }

  beforeEach(() => write("MATCH (n) DETACH DELETE n"));

  it("that is empty gets the present form", async () => {
    expect(await bringUpToDate(database)).toBeUndefined();
    expect(await noted()).toEqual({ model: currentModel, version: null });
  });

  describe("that is older", () => {
    /** As the first version wrote it: no model, no status. */
    const firstVersion = `
      CREATE (:Import {version: 'before', fingerprint: 'facts'})
      CREATE (:Node:Policy {id: 'old-plan', title: '规划', titleEn: 'Plan', kind: 'ACTION_PLAN', stage: 'ISSUED',
                            publishedOn: date('2020-01-01'), within: ['320000', '320100'], covers: []})
             -[:APPLIES_TO {sources: [], starts: [], ends: []}]->
             (:Node:Region {id: '320100', name: '南京市', level: 'PREFECTURE'})-[:PART_OF]->
             (:Node:Region {id: '320000', name: '江苏省', level: 'PROVINCE'})`;
    let server: RunningServer;
    beforeAll(async () => {
      server = await runningServer(new Database({ ...neo4j, statementTimeout: 20_000 }));
    });
    afterAll(() => server.close());

    it("is brought up to date once, and its version increases", async () => {
      await write(firstVersion);
      expect(await bringUpToDate(database)).toBe(1);
      expect(await noted()).toEqual({
        model: currentModel,
        version: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
      });
      const before = await noted();
      expect(await bringUpToDate(database)).toBeUndefined();
      expect(await noted()).toEqual(before);
      const fields = "status amendedOn amendedBy { id } publishedOnPrecision effectiveOn expiresOn";
      expect(await server.data(`{ policy(id: "old-plan") { ${fields} } }`)).toEqual({
        policy: {
          ...{ status: "IN_FORCE", amendedOn: null, amendedBy: null },
          ...{ publishedOnPrecision: "DAY", effectiveOn: null, expiresOn: null },
        },
      });
      for (const region of ["320000", "320100"]) {
        const query = `{ policies(where: { region: { within: "${region}" } }) { totalCount nodes { id publishedOn } } }`;
        expect(await server.data(query)).toEqual({
          policies: { totalCount: 1, nodes: [{ id: "old-plan", publishedOn: "2020-01-01" }] },
        });
      }
    });

    it("has no verified source, and each publisher can be found", async () => {
      await write(firstVersion);
      await write(`MATCH (policy:Policy {id: 'old-plan'})
        CREATE (policy)-[:DESCRIBED_IN]->(:Node:Source {id: 'source:old', title: '公報', publisher: '人民日報', text: '发布规划。', textHant: '發佈規劃。', raw: ''})
        CREATE (:Change {id: 'change:1', at: datetime('2020-01-01T00:00:00Z'), by: 'me', action: 'CREATED', nodeId: 'old-plan', nodeType: 'Policy', fields: []})
        SET policy.documentNumbers = ['国发〔2020〕1号'], policy.titleEn = null`);
      await write("UNWIND range(1, 20) AS number CREATE (:Node:Source {id: 'source:' + number, title: '', text: ''})");
      await bringUpToDate(database, { nodes: 5, texts: 2 });
      await applySearch(database);
      const query = `{
        policies(where: { standing: { eq: UNVERIFIED }, source: { eq: "source:old" }, documentNumber: { contains: "(2020)" }, lacksEnglish: true }) {
          nodes { id standing lacksEnglish }
        }
        changes { nodes { id version } }
        search(query: "发布规划", types: [SOURCE]) { nodes { node { id } snippet } }
        sources(where: { publisher: { startsWith: "人民日报" }, standing: { in: [UNVERIFIED] } }) {
          totalCount nodes { id standing url licence retrievedOn }
        }
      }`;
      expect(await server.data(query)).toEqual({
        policies: { nodes: [{ id: "old-plan", standing: "UNVERIFIED", lacksEnglish: ["title"] }] },
        changes: { nodes: [{ id: "change:1", version: null }] },
        search: { nodes: [{ node: { id: "source:old" }, snippet: "«发布规划»。" }] },
        sources: {
          totalCount: 1,
          nodes: [{ id: "source:old", standing: "UNVERIFIED", url: null, licence: null, retrievedOn: null }],
        },
      });
    });

    it("is found by words and names in every form", async () => {
      await write(firstVersion);
      await write(`MATCH (policy:Policy {id: 'old-plan'})
        SET policy.title = '双（5Ｇ＋）规划', policy.statedTexts = ['江苏省南京市'], policy.statedTextsEn = ['old']
        CREATE (:Node:Domain {id: 'old-domain', name: 'Ａ２Ａ服务', nameHant: 'Ａ２Ａ服務', nameEn: 'Services', aliases: ['Ｐ２Ｐ']})
               <-[:TARGETS {sources: [], starts: [], ends: []}]-(policy)`);
      await bringUpToDate(database);
      await applySearch(database);
      const found = async (query: string) => {
        const { search } = (await server.data(
          "query ($query: String!) { search(query: $query) { nodes { node { id } snippet } } }",
          { query },
        )) as { search: { nodes: { node: { id: string }; snippet: string }[] } };
        return search.nodes.map(({ node, snippet }) => [node.id, snippet]);
      };
      expect(await found("5g")).toEqual([["old-plan", "双（«5Ｇ»＋）规划"]]);
      expect(await found("A2A服務")).toEqual([
        ["old-domain", "«Ａ２Ａ服務»"],
        ["old-plan", "«Ａ２Ａ服務»"],
      ]);
      expect(await found("P2P")).toEqual([
        ["old-domain", "«Ｐ２Ｐ»"],
        ["old-plan", "«Ｐ２Ｐ»"],
      ]);
      const [names] = await database.read({
        text: "MATCH (d:Domain) RETURN d.nameKeys AS names, d.aliasKeys AS aliases",
        parameters: {},
      });
      expect(names).toEqual({ names: ["a2a服务", "services"], aliases: ["p2p"] });
    });

    it("has goals that are levels, each with the name of its unit", async () => {
      await write(firstVersion);
      await write(`MATCH (policy:Policy {id: 'old-plan'})
        UNWIND range(1, 5) AS ordinal
        CREATE (policy)-[:SETS {sources: [], starts: [], ends: []}]->(:Node:Goal {
          id: 'old-plan/goal/' + ordinal, policyId: 'old-plan', ordinal: ordinal, indicator: 'LABS', label: '实验室',
          comparator: 'EXACTLY', value: toFloat(6 - ordinal), unit: CASE WHEN ordinal < 4 THEN 'COUNT' ELSE 'CNY' END
        })`);
      await bringUpToDate(database, { nodes: 5, texts: 2 });
      const query = `{ goals(where: { valueKind: { eq: LEVEL } }, orderBy: [{ value: ASC }]) {
        nodes { ordinal valueKind unit unitName en: unitName(language: EN) baselineValue baselineYear subject { id } }
      } }`;
      const { goals } = (await server.data(query)) as { goals: { nodes: { ordinal: number }[] } };
      expect(goals.nodes.map(({ ordinal }) => ordinal)).toEqual([5, 4, 3, 2, 1]);
      expect(goals.nodes[0]).toEqual({
        ...{ ordinal: 5, valueKind: "LEVEL", unit: "CNY", unitName: "元", en: "yuan" },
        ...{ baselineValue: null, baselineYear: null, subject: null },
      });
      expect(goals.nodes[4]).toMatchObject({ unit: "COUNT", unitName: "个", en: "items" });
    });

    it("is brought up to date to its last policy, for any number of policies", async () => {
      await write(firstVersion);
      await write(`MATCH (region:Region {id: '320100'})
        UNWIND range(1, 10) AS number
        CREATE (:Node:Policy {id: 'plan-' + toString(number), publishedOn: date('2021-01-01')})-[:APPLIES_TO]->(region)`);
      await bringUpToDate(database, { nodes: 5, texts: 2 });
      const [row] = await database.read({
        text: `MATCH (policy:Policy {status: 'IN_FORCE'})-[within:LIES_WITHIN]->(region:Region)
               WHERE within.regionId = region.id AND within.id = policy.id AND within.publishedOn = policy.publishedOn
               RETURN count(*) AS all, count(DISTINCT policy) AS policies,
                      count(DISTINCT CASE WHEN policy.statedForms IS NOT NULL THEN policy END) AS searched,
                      count(DISTINCT CASE WHEN EXISTS { (policy)-[:BEARS]->(:DocumentName) } THEN policy END) AS citable`,
        parameters: {},
      });
      expect(row).toEqual({ all: 33, policies: 11, searched: 11, citable: 11 });
    });

    it("gets the nation, in which its provinces and policies lie", async () => {
      await write(firstVersion);
      await bringUpToDate(database, { nodes: 1, texts: 1 });
      const region = `{ region(id: "320100") { aliases ancestors { id level } areas { id } } }`;
      expect(await server.data(region)).toEqual({
        region: {
          aliases: [],
          ancestors: [
            { id: "100000", level: "NATION" },
            { id: "320000", level: "PROVINCE" },
          ],
          areas: [],
        },
      });
      for (const query of [
        `{ policies(where: { region: { within: "100000" } }) { nodes { id } facets { byRegion(level: NATION) { region { id } policies } } } }`,
        `{ policies(where: { region: { within: "100000" }, kind: { eq: ACTION_PLAN } }, orderBy: [{ id: ASC }]) { nodes { id } facets { byRegion(level: NATION) { region { id } policies } } } }`,
      ]) {
        expect(await server.data(query)).toEqual({
          policies: {
            nodes: [{ id: "old-plan" }],
            facets: { byRegion: [{ region: { id: "100000" }, policies: 1 }] },
          },
        });
      }
    });

    it("that already had the nation gets it once", async () => {
      await write(firstVersion);
      await bringUpToDate(database);
      await write("MATCH (i:Import) SET i.model = 6");
      await bringUpToDate(database);
      const [row] = await database.read({
        text: `MATCH (policy:Policy)-[:LIES_WITHIN]->(region:Region)
               RETURN count(region) AS all, count(DISTINCT region) AS regions`,
        parameters: {},
      });
      expect(row).toEqual({ all: 3, regions: 3 });
    });

    it("continues from the step at which it stopped", async () => {
      await write(firstVersion);
      await write(`MATCH (i:Import) SET i.model = ${String(currentModel - 1)}`);
      expect(await bringUpToDate(database)).toBe(currentModel - 1);
    });

    it("is brought up to date by a command too", async () => {
      await write(firstVersion);
      const { exitCode, errors } = await runCommand(["info"], { environment: environmentOf(neo4j) });
      expect({ exitCode, errors }).toEqual({
        exitCode: 0,
        errors: expect.stringContaining("Brought the graph up to date from model 1\n") as unknown,
      });
    });
  });

  it("that is later is refused, and the error says what to do", async () => {
    await write(`CREATE (:Import {model: ${String(currentModel + 1)}})`);
    await expect(bringUpToDate(database)).rejects.toThrow("The graph was made by a later version");
    const { exitCode, errors } = await runCommand(["info"], { environment: environmentOf(neo4j) });
    expect(exitCode).toBe(18);
    expect(errors).toContain("start that version, or use another DATA_FOLDER and import a backup there");
  });
});
