import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { project } from "../../src/config/project";
import type { Facts } from "../../src/import/facts";
import { readFacts } from "../../src/import/read-facts";
import { applySchema, applySearch, factsFingerprint, importFacts } from "../../src/main/import-data";
import { bringUpToDate } from "../../src/main/graph-model";
import { Database } from "../../src/neo4j/database";
import { folderLayout } from "../../src/neo4j/embedded/folder";
import { withFewRegions } from "./facts-of-few-regions";
import type { Neo4jHost } from "./neo4j-host";

/** What a prepared graph holds: constraints and indexes alone; the reviewed facts with the regions they name; with all. */
export type Holding = "schema" | "fewRegions" | "country";

/** Folders of stopped databases, as DATA_FOLDER names one; reused from run to run until what they would hold changes. */
export interface PreparedGraphs {
  /** The folder of this graph, which must only be copied; made at the first request for it. */
  folder(holding: Holding): Promise<string>;
}

/** Makes the graphs with this host, in a folder of the checkout. */
export async function preparedGraphs(host: Neo4jHost, password: string): Promise<PreparedGraphs> {
  const facts = await readFacts(project.facts);
  const all = join(project.state, "tests", "graphs");
  const current = join(all, digestOf(factsFingerprint(facts), await schemaText(), password));
  if (!existsSync(current)) await rm(all, { recursive: true, force: true });
  await mkdir(current, { recursive: true, mode: 0o700 });

  async function make(holding: Holding): Promise<string> {
    const folder = join(current, holding);
    if (existsSync(folder)) return folder;
    const draft = await mkdtemp(`${folder}-`);
    const layout = folderLayout(draft);
    await writeFile(layout.password, `${password}\n`, { mode: 0o600 });
    const uri = await host.open(layout.database);
    const database = new Database({ uri, user: "neo4j", password, statementTimeout: 60_000 });
    try {
      await applySchema(database);
      if (holding !== "schema") await fill(database, holding === "country" ? facts : withFewRegions(facts));
    } finally {
      await database.close();
    }
    await host.close(layout.database);
    // As the launcher notes that the password of the file is the database's.
    await writeFile(join(layout.database, "password-set"), createHash("sha256").update(password).digest("hex"));
    // Another run of the tests may have been first.
    await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
    return folder;
  }

  const made = new Map<Holding, Promise<string>>();
  return {
    folder(holding) {
      const folder = made.get(holding) ?? make(holding);
      made.set(holding, folder);
      return folder;
    },
  };
}

/** As a first start of the server fills a graph. */
async function fill(database: Database, facts: Facts): Promise<void> {
  await bringUpToDate(database);
  await importFacts(database, facts);
  await applySearch(database);
  await database.define("CALL db.awaitIndexes(60)");
}

export const copyGraph = (folder: string, to: string) => cp(folder, to, { recursive: true, mode: 0 });

const digestOf = (...parts: readonly string[]) =>
  createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 16);

async function schemaText(): Promise<string> {
  const folders = [project.cypher("schema"), project.cypher("migrations")];
  const texts = folders.map(async (folder) => {
    const names = (await readdir(folder)).sort();
    return Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  });
  return (await Promise.all(texts)).flat().join("\n");
}
