import { project } from "../config/project";
import { readCypherFiles } from "../neo4j/cypher-files";
import type { RunnableStatement } from "../neo4j/database";

/** The statements of cypher/export/, by file name. */
const exportFiles: ReadonlyMap<string, string> = readCypherFiles(project.cypher("export"));

/** The statement of a file of cypher/export/. */
export function exportStatement(file: string, parameters: RunnableStatement["parameters"] = {}): RunnableStatement {
  const text = exportFiles.get(file);
  if (text === undefined) throw new Error(`cypher/export/${file}.cypher is missing.`);
  return { text, parameters };
}
