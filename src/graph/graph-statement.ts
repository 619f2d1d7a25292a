import { project } from "../config/project";
import { parseQuestion } from "../engine/question";
import { readCypherFiles } from "../neo4j/cypher-files";
import type { RunnableStatement } from "../neo4j/runnable-statement";

/** The statements of cypher/import/, by file name. */
export const importFiles: ReadonlyMap<string, string> = readCypherFiles(project.cypher("import"));

/** The questions of cypher/questions/ that an edit runs as they are, with all their rows. */
const requested = ["graph-version", "region-by-name"] as const;

function readFiles(): ReadonlyMap<string, string> {
  const questions = readCypherFiles(project.cypher("questions"));
  return new Map([
    ...importFiles,
    ...readCypherFiles(project.cypher("editing")),
    ...readCypherFiles(project.cypher("export")),
    ...requested.map((name) => [name, parseQuestion(name, questions.get(name) ?? "").body] as const),
  ]);
}

let files: ReadonlyMap<string, string> | undefined;

/**
 * The statement of this file name: those of cypher/editing/, cypher/export/ and cypher/import/, and the questions that an
 * edit runs.
 */
export function graphStatement(file: string, parameters: RunnableStatement["parameters"]): RunnableStatement {
  files ??= readFiles();
  const text = files.get(file);
  if (text === undefined) throw new Error(`No file of cypher/ is named ${file}.cypher.`);
  return { text, parameters };
}
