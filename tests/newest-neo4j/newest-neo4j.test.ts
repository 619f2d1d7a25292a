import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { project } from "../../src/config/project";
import { Database } from "../../src/neo4j/database";
import { neo4jVersionFrom } from "../../src/neo4j/embedded/neo4j-version";
import { caseFile, cases } from "../queries/cases";
import { sharedBy, sharedNeo4j } from "../support/lent-neo4j";
import { type Neo4jLender, openNeo4jLender } from "../support/neo4j-lender";
import { runningServer, type RunningServer } from "../support/running-server";
import { type CypherVersion, DatabaseIn } from "./database-in";

const own = neo4jVersionFrom({}, project.root);
const chosen = neo4jVersionFrom(process.env, project.root);
const statementTimeout = 20_000;

const savedQueries = readdirSync(project.savedQueries).filter((file) => file.endsWith(".graphql"));
const savedQuery = (file: string) => readFileSync(join(project.savedQueries, file), "utf8");

/** Runs the statements again, and returns the database's notifications of parts that a later release will not accept. */
async function deprecations({ statements }: DatabaseIn): Promise<string[]> {
  const { uri, user, password } = await sharedNeo4j();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const found: string[] = [];
    for (const { text, parameters } of statements.values()) {
      const { summary } = await driver.executeQuery(text, parameters);
      const deprecated = summary.notifications.filter(({ category }) => category === "DEPRECATION");
      found.push(...deprecated.map(({ description }) => `${description}\n${text}`));
    }
    return found;
  } finally {
    await driver.close();
  }
}

// `npm run test:newest-neo4j` chooses the newest; all other tests run on the project's own.
(chosen.isListed ? describe.skip : describe)(`Neo4j ${chosen.name} answers as ${own.name} does`, () => {
  let ownLender: Neo4jLender;
  let ownServer: RunningServer;
  // The first run fetches the libraries, and fills a database of each version.
  beforeAll(async () => {
    await sharedNeo4j();
    ownLender = await openNeo4jLender(own);
    ownServer = await runningServer(new Database({ ...(await sharedBy(ownLender.url)), statementTimeout }));
  }, 1_200_000);
  afterAll(async () => {
    await ownServer.close();
    await ownLender.close();
  });

  it("is the Neo4j of the tests' databases", async () => {
    const database = new Database({ ...(await sharedNeo4j()), statementTimeout });
    const components = "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel'";
    const text = `${components} RETURN versions[0] AS version`;
    expect(await database.read({ text, parameters: {} })).toEqual([{ version: chosen.name }]);
    await database.close();
  });

  describe.each<CypherVersion>([5, 25])("in Cypher %d", (cypher) => {
    let database: DatabaseIn;
    let server: RunningServer;
    beforeAll(async () => {
      database = new DatabaseIn(cypher, { ...(await sharedNeo4j()), statementTimeout });
      server = await runningServer(database);
    });
    afterAll(() => server.close());

    it.each(cases)("answers the case %s", async (name) => {
      const answer = `${JSON.stringify(await server.data(caseFile(`${name}.graphql`)), null, 2)}\n`;
      expect(answer).toBe(caseFile(`${name}.json`));
    });

    it.each(savedQueries)("answers the saved query %s", async (file) => {
      expect(await server.data(savedQuery(file))).toEqual(await ownServer.data(savedQuery(file)));
    });

    it("deprecates nothing that these statements use", async () => {
      expect(database.statements.size).toBeGreaterThan(cases.length);
      expect(await deprecations(database)).toEqual([]);
    });
  });
});
