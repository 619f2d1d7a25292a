import type { TokenStore, TokenWithDigest } from "../access/token-store";
import { project } from "../config/project";
import { readCypherFiles } from "../neo4j/cypher-files";
import type { Database } from "../neo4j/database";

const files = readCypherFiles(project.cypher("access"));

function statement(file: string, parameters: Readonly<Record<string, unknown>> = {}) {
  const text = files.get(file);
  if (text === undefined) throw new Error(`cypher/access/${file}.cypher is missing.`);
  return { text, parameters };
}

/**
 * Stores tokens in the graph's database, by the statements of cypher/access/: as nodes of a label of their own, which no
 * question, search or export reads. They do not change the graph's version.
 */
export function storedTokens(database: Pick<Database, "read" | "write">): TokenStore {
  const find = async (id: string) => {
    const [row] = await database.read(statement("find-token", { id }));
    return (row as unknown as TokenWithDigest | undefined) ?? null;
  };
  const list = async () => (await database.read(statement("list-tokens"))) as unknown as TokenWithDigest[];
  return {
    find,
    list,
    async add({ createdAt, expiresAt, ...token }) {
      const parameters = { ...token, createdAt: BigInt(createdAt), expiresAt: BigInt(expiresAt) };
      await database.write([statement("add-token", parameters)]);
      return (await find(token.id)) !== null;
    },
    async remove(name) {
      if (!(await list()).some((token) => token.name === name)) return false;
      await database.write([statement("remove-token", { name })]);
      return true;
    },
  };
}
