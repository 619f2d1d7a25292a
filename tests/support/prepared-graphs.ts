import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { project } from "../../src/config/project";
import { readFacts } from "../../src/fact-folder/read-facts";
import {
  applyAccess,
  applySchema,
  applySearch,
  factsFingerprint,
  importFacts,
} from "../../src/graph/import/import-facts";
import { bringUpToDate } from "../../src/graph/graph-model";
import { Database } from "../../src/neo4j/database";
import { folderLayout } from "../../src/neo4j/embedded/folder";
import { withFewRegions } from "./facts-of-few-regions";
import type { Neo4jAddress } from "./neo4j-address";
import type { Neo4jHost } from "./neo4j-host";

/**
 * The content of a prepared graph: only constraints and indexes; or the reviewed facts with the regions they name; or all
 * facts.
 */
export type Holding = "schema" | "fewRegions" | "country";

/** Folders of stopped databases, in the format of DATA_FOLDER; reused between runs until their content would change. */
export interface PreparedGraphs {
  /** The folder of this graph, which must only be copied; created at the first request. */
  folder(holding: Holding): Promise<string>;
  /** Replaces the content of a database by this graph; false if its indexes are not those of a prepared one. */
  prepareAgain(neo4j: Neo4jAddress, holding: Holding): Promise<boolean>;
}

export interface Preparation {
  readonly host: Neo4jHost;
  readonly password: string;
  /** The folder that the tests of one version of Neo4j reuse between runs. */
  readonly state: string;
}

/** Prepares the graphs with this host. */
export async function preparedGraphs({ host, password, state }: Preparation): Promise<PreparedGraphs> {
  const facts = await readFacts(project.facts);
  const all = join(state, "graphs");
  const current = join(
    all,
    digestOf(factsFingerprint(facts), await schemaText(), await readFile(__filename, "utf8"), password),
  );
  if (!existsSync(current)) await rm(all, { recursive: true, force: true });
  await mkdir(current, { recursive: true, mode: 0o700 });

  const few = withFewRegions(facts);
  /** Fills a graph like the first start of the server. */
  async function fill(database: Database, holding: Holding): Promise<void> {
    if (holding === "schema") return;
    await bringUpToDate(database);
    await importFacts(database, holding === "country" ? facts : few);
  }

  async function make(holding: Holding): Promise<string> {
    const folder = join(current, holding);
    if (existsSync(folder)) return folder;
    const draft = await mkdtemp(`${folder}-`);
    const layout = folderLayout(draft);
    await writeFile(layout.password, `${password}\n`, { mode: 0o600 });
    await using({ uri: await host.open(layout.database), user: "neo4j", password }, async (database) => {
      await applySchema(database);
      await applyAccess(database);
      await fill(database, holding);
      await applySearch(database);
    });
    await host.close(layout.database);
    // Like the launcher, notes that the file's password is the database's.
    await writeFile(join(layout.database, "password-set"), createHash("sha256").update(password).digest("hex"));
    // Another test run may have been first.
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
    prepareAgain: (neo4j, holding) =>
      using(neo4j, async (database) => {
        await database.write([{ text: "MATCH (node) DETACH DELETE node", parameters: {} }]);
        const isAsPrepared = await hasTheIndexes(database);
        if (isAsPrepared) await fill(database, holding);
        return isAsPrepared;
      }),
  };
}

/** Whether the database has exactly the indexes of cypher/schema. */
async function hasTheIndexes(database: Database): Promise<boolean> {
  const made = (await schemaText()).matchAll(/^CREATE (?:\w+ )?(?:CONSTRAINT|INDEX) (\w+)/gmu);
  const rows = await database.read({ text: "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'", parameters: {} });
  const wanted = Array.from(made, ([, name]) => name);
  return isDeepStrictEqual(rows.map((row) => row["name"]).sort(), wanted.sort());
}

async function using<T>(neo4j: Neo4jAddress, act: (database: Database) => Promise<T>): Promise<T> {
  const database = new Database({ ...neo4j, statementTimeout: 240_000 });
  try {
    return await act(database);
  } finally {
    await database.close();
  }
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
