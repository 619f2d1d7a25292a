import { project } from "../config/project";
import { parseQuestion } from "../engine/question";
import { type StatementName, statementNames } from "../facts/statement-names";
import { readCypherFiles } from "../neo4j/cypher-files";
import type { RunnableStatement } from "../neo4j/runnable-statement";

/** The statements of cypher/import/, by file name. */
export const importFiles: ReadonlyMap<string, string> = readCypherFiles(project.cypher("import"));

function readFiles(): ReadonlyMap<StatementName, string> {
  const texts = new Map<StatementName, string>();
  for (const [folder, names] of Object.entries(statementNames) as [
    keyof typeof statementNames,
    readonly StatementName[],
  ][]) {
    const files = folder === "import" ? importFiles : readCypherFiles(project.cypher(folder));
    for (const name of names) {
      const text = files.get(name);
      if (text === undefined) throw new Error(`cypher/${folder}/${name}.cypher is missing.`);
      texts.set(name, folder === "questions" ? parseQuestion(name, text).body : text);
    }
  }
  return texts;
}

let files: ReadonlyMap<StatementName, string> | undefined;

/** The statement of this name, with its parameters. */
export function graphStatement(name: StatementName, parameters: RunnableStatement["parameters"]): RunnableStatement {
  files ??= readFiles();
  return { text: files.get(name) ?? "", parameters };
}
