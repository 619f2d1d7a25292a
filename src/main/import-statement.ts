import { project } from "../config/project";
import type { ImportStep } from "../import/write-facts";
import { readCypherFiles } from "../neo4j/cypher-files";
import type { RunnableStatement } from "../neo4j/database";

/** The statements of cypher/import/, by file name. */
export const importFiles: ReadonlyMap<string, string> = readCypherFiles(project.cypher("import"));

/** The statement of an import's step. */
export function importStatement({ file, parameters }: ImportStep): RunnableStatement {
  const text = importFiles.get(file);
  if (text === undefined) throw new Error(`cypher/import/${file}.cypher is missing.`);
  return { text, parameters };
}
