import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { buildGraphSchema } from "../../schema/build-schema";
import { importKind } from "../../src/editing/import-kinds";
import { editableKinds, fileOfKind } from "../../src/facts/node-kinds";
import { Database } from "../../src/neo4j/database";
import { makeFolder } from "../../src/neo4j/embedded/folder";
import { noteAddress } from "../../src/neo4j/embedded/running-embedded";
import { bytesOf, write } from "../command/files";
import { runCommand } from "../command/run";
import { type OwnNeo4j, ownNeo4j } from "../support/lent-neo4j";
import { type RunningServer, runningServer } from "../support/running-server";
import { csvOf, entries, type Entry } from "./entries";

/** Everything about a policy that the entries expect something of. */
const policyQuery = `query ($id: ID!) {
  policy(id: $id) {
    id kind stage publishedOn publishedOnPrecision effectiveOn expiresOn status standing documentNumbers unnamedIssuers lacksEnglish
    periodStart periodEnd
    title titleHant: title(language: ZH_HANT) titleEn: title(language: EN)
    region { id level parent { id } }
    regions { id }
    issuers { id region { id } broader { id } }
    subjects { id }
    domains { id }
    citations { relation title documentNumber policy { id } }
    citedBy { nodes { id } }
    measures {
      text instrument
      targetGroups { id }
      responsibleOrganizations { id }
      amounts { role value upperValue unit unitName evidence { quote } }
      evidence { start end quote }
    }
    goals {
      indicator comparator value upperValue unit unitName valueKind baselineValue baselineYear deadline
      subject { id }
      evidence { quote }
    }
    entries { start end }
  }
}`;

// Policies of all kinds that real digests, announcements and official texts have (semantics 29 to 49). They are entered in every
// form, and one database has the results one after the other.
describe("entries like real ones", () => {
  let folder: string;
  let neo4j: OwnNeo4j;
  let database: Database;
  let server: RunningServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "policy-graph-real-"));
    neo4j = await ownNeo4j("country");
    const layout = await makeFolder(join(folder, "data"));
    await writeFile(layout.password, `${neo4j.password}\n`);
    await noteAddress(layout, neo4j.uri, process.pid);
    database = new Database({ ...neo4j, statementTimeout: 60_000 });
    server = await runningServer(
      new Database({ ...neo4j, statementTimeout: 20_000 }),
      {},
      { name: "Ada", role: "editor" },
    );
  });
  afterAll(async () => {
    await server.close();
    await database.close();
    await neo4j.giveBack();
    await rm(folder, { recursive: true, force: true });
  });

  const schema = buildGraphSchema();
  const lists = (entry: Entry) =>
    editableKinds.flatMap((kind) => {
      const records = entry[kind.plural];
      return records ? [{ ...importKind(schema, kind.plural), file: fileOfKind(kind), records }] : [];
    });

  /** The output of a command that must succeed. */
  async function done(...args: readonly string[]): Promise<string> {
    const environment = { DATA_FOLDER: join(folder, "data"), STATEMENT_TIMEOUT: "60" };
    const { exitCode, output, errors } = await runCommand(args, { environment });
    if (exitCode !== 0) throw new Error(errors);
    return output;
  }

  /** The files of an export, by name. */
  async function exported(name: string): Promise<Record<string, string>> {
    await done("export", join(folder, name));
    return bytesOf(join(folder, name));
  }

  /** Leaves only the regions of the start. */
  const wipe = () =>
    database.write([
      {
        text: "MATCH (node) WHERE NOT node:Region OR node.id = 'region:hunan-road-street' DETACH DELETE node",
        parameters: {},
      },
    ]);

  /** The records of these ids in an exported file. */
  const recordsOf = (file: string | undefined, ids: readonly unknown[]) =>
    (file ?? "").split("\n").filter((line) => line !== "" && ids.includes((JSON.parse(line) as { id: string }).id));

  let byMutation: Record<string, string>;

  describe("by mutation", () => {
    beforeAll(wipe);

    it("has vocabulary that the entries refer to", async () => {
      await done("import", "data/domains.yaml", "data/technologies.yaml");
    });

    it.each(entries.map((entry) => [entry.name, entry] as const))("%s", async (_name, entry) => {
      for (const { argument, mutation, input, records } of lists(entry)) {
        const query = `mutation ($inputs: [${input.name}!]!) {
          ${mutation.name}(${argument}: $inputs) { nodes { id outcome conflicts { path message } } }
        }`;
        const { data, errors } = await server.request(query, { inputs: records });
        expect(errors).toBeUndefined();
        const { nodes } = data?.[mutation.name] as { nodes: readonly { outcome: string }[] };
        expect(nodes.map(({ outcome }) => outcome)).not.toContain("REFUSED");
        expect(nodes).toHaveLength(records.length);
      }
      for (const expected of entry.expected) {
        const { policy } = await server.data(policyQuery, { id: expected.id });
        expect(policy).toMatchObject(expected);
      }
    });

    afterAll(async () => {
      byMutation = await exported("by-mutation");
    });
  });

  it("exported and restored, it gives the same bytes", async () => {
    await database.write([{ text: "MATCH (node) DETACH DELETE node", parameters: {} }]);
    await done("import", join(folder, "by-mutation"));
    expect(await exported("again")).toEqual(byMutation);
  });

  it("as YAML files, it gives the same records", async () => {
    await wipe();
    await done("import", "data/domains.yaml", "data/technologies.yaml");
    const folders = entries.map((entry) => {
      const files = lists(entry).map(({ file, records }) => [`${file}.yaml`, stringify(records)] as const);
      write(join(folder, entry.name), Object.fromEntries(files));
      return join(folder, entry.name);
    });
    await done("import", ...folders);
    const byYaml = await exported("by-yaml");
    for (const name of editableKinds.map((kind) => `${fileOfKind(kind)}.ndjson`)) {
      expect([name, byYaml[name]]).toEqual([name, byMutation[name]]);
    }
  });

  it("as tables, policies without measures and goals give the same records", async () => {
    await wipe();
    await done("import", "data/domains.yaml", "data/technologies.yaml");
    const flat = entries.filter(({ csv }) => csv);
    expect(flat.length).toBeGreaterThanOrEqual(5);
    const folders = flat.map((entry) => {
      const files = lists(entry).map(({ argument, file, records }) =>
        argument === "policies" || argument === "organizations"
          ? ([`${file}.csv`, csvOf(records)] as const)
          : ([`${file}.yaml`, stringify(records)] as const),
      );
      write(join(folder, `${entry.name}-table`), Object.fromEntries(files));
      return join(folder, `${entry.name}-table`);
    });
    await done("import", ...folders);
    const byTable = await exported("by-table");
    const ids = flat.flatMap(({ policies }) => policies ?? []).map(({ id }) => id);
    expect(recordsOf(byTable["policies.ndjson"], ids)).toEqual(recordsOf(byMutation["policies.ndjson"], ids));
  });
});
