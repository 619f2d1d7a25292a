import { project } from "../../src/config/project";
import { readCypherFiles } from "../../src/neo4j/cypher-files";
import { Database } from "../../src/neo4j/database";
import { searchProperties } from "../../src/facts/derived-forms";
import { derivedParameters } from "../../src/main/derived-parameters";
import { type FoundPassage, snippetOf } from "../../src/text/snippet";
import { ownNeo4j } from "../support/lent-neo4j";
import { openTestDatabase } from "../support/test-database";

export interface Hit {
  readonly label: string;
  readonly id: string;
  readonly score: number;
  readonly snippet: string;
}

export interface SearchDatabase {
  /** All hits in the order in which they are served. */
  search(query: string, types?: readonly string[]): Promise<Hit[]>;
  /** Every text that searchable nodes have in these properties. */
  texts(properties: readonly string[]): Promise<{ readonly id: string; readonly text: string }[]>;
  write(text: string, parameters?: Readonly<Record<string, unknown>>): Promise<void>;
  /** A node as an import writes it. */
  add(label: string, properties: Readonly<Record<string, unknown>>): Promise<void>;
  /** Writes what policies state again, as an import does after their facts. */
  writeSearchTexts(ids: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

/** The tests' Neo4j, for tests that read. */
export const openSearchDatabase = async () => searchDatabase(await openTestDatabase());

/** A separate Neo4j with the reviewed facts, for tests that write. */
export async function startSearchDatabase(): Promise<SearchDatabase> {
  const neo4j = await ownNeo4j("country");
  const database = new Database({ ...neo4j, statementTimeout: 20_000 });
  const search = searchDatabase(database);
  return {
    ...search,
    async stop() {
      await search.stop();
      await neo4j.giveBack();
    },
  };
}

function searchDatabase(database: Database): SearchDatabase {
  const importFiles = readCypherFiles(project.cypher("import"));
  const questions = readCypherFiles(project.cypher("questions"));
  const body = (name: string) => questions.get(name)?.replace(/^\/\/.*\n/gm, "") ?? "";
  const question = `CALL () {\n${body("search")}}
    CALL (node, score, place, holder, form, way) {\n${body("search-passages")}}
    RETURN head([label IN labels(node) WHERE label <> 'Node']) AS label, node.id AS id, score, snippet
    ORDER BY place, score DESC, id`;
  const writeSearchTexts = (ids: readonly string[]) =>
    database.write([{ text: importFiles.get("write-search-texts") ?? "", parameters: { ids } }]);
  return {
    async search(query, types) {
      const parameters = { ...derivedParameters("search", { query, types }), types: types ?? null };
      const rows = await database.read({ text: question, parameters });
      return rows.map((row) => ({ ...row, snippet: snippetOf(row["snippet"] as FoundPassage) })) as unknown as Hit[];
    },
    async texts(properties) {
      const rows = await database.read({
        text: `MATCH (node:Policy|Region|Domain|Measure|Goal|Organization|Technology)
               UNWIND $properties AS property
               WITH node, node[property] AS value
               WHERE value IS NOT NULL
               UNWIND value AS text
               RETURN node.id AS id, text`,
        parameters: { properties },
      });
      return rows.map(({ id, text }) => ({ id: String(id), text: String(text) }));
    },
    write: (text, parameters = {}) => database.write([{ text, parameters }]),
    add: (label, properties) =>
      database.write([
        {
          text: `CREATE (node:Node:${label}) SET node = $properties`,
          parameters: { properties: { ...properties, ...searchProperties(properties) } },
        },
      ]),
    writeSearchTexts,
    stop: () => database.close(),
  };
}
