import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Database } from "../../src/neo4j/database";
import { type OwnNeo4j, ownNeo4j } from "../support/lent-neo4j";
import { write } from "./files";
import { environmentOf, runCommand } from "./run";

describe("draft --release", () => {
  let neo4j: OwnNeo4j;
  let database: Database;
  beforeAll(async () => {
    neo4j = await ownNeo4j("fewRegions");
    database = new Database({ ...neo4j, statementTimeout: 60_000 });
  });
  afterAll(async () => {
    await database.close();
    await neo4j.giveBack();
  });
  const column = async (text: string) => (await database.read({ text, parameters: {} })).map((row) => row["value"]);

  it("imports what is sure of documents, leaves the rest as a draft, and reports what is no policy", async () => {
    const folder = mkdtempSync(join(tmpdir(), "release-"));
    write(folder, {
      "节水water.txt":
        "南京市节水办法\n宁政规〔2024〕13号\n第一条 用水单位应当安装水表。\n第二条 本办法自2024年9月8日起施行。\n南京市水务局\n2024年7月25日\n",
      "weather.txt": "今天天气很好。",
    });
    const environment = environmentOf(neo4j);
    const { exitCode, output, errors } = await runCommand(["draft", folder, "--release", "--by", "Ada"], {
      environment,
    });
    expect(exitCode).toBe(3);
    expect(errors).toContain('source "source:weather" is no policy');
    expect(output).toMatch(/jie-shui-water-1 released with \d+ facts; [1-9]\d* stay in draft:/u);
    const policy = "MATCH (p:Policy {id: 'jie-shui-water-1'})";
    expect(await column(`${policy} RETURN p.title AS value`)).toEqual(["南京市节水办法"]);
    expect(await column(`${policy}-[:HAS_MEASURE]->(m) RETURN m.id AS value`)).toEqual([]);
    expect(await column(`${policy}-[:ISSUED_BY]->(o) RETURN o.id AS value`)).toEqual([]);
    expect(await column("MATCH (c:Change {nodeId: 'jie-shui-water-1'}) RETURN c.by AS value")).toEqual(["Ada"]);
    const undecided = "MATCH (f:DraftFact) WHERE f.decision IS NULL AND NOT f.released RETURN f.quote AS value";
    expect(await column(undecided)).toEqual(expect.arrayContaining(["用水单位应当安装水表。", "南京市水务局"]));
  });
});
