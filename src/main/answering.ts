import { typeName } from "../../schema/build-schema";
import { compileOperation } from "../compile/compile";
import { keepingCompiled } from "../compile/compiled-operations";
import { parseQuestion, type Questions } from "../compile/question";
import { project } from "../config/project";
import type { Answering } from "../http/compile-plugin";
import { readCypherFiles } from "../neo4j/cypher-files";
import type { Database } from "../neo4j/database";
import { derivedParameters } from "./derived-parameters";

function readQuestions(): Questions {
  const files = readCypherFiles(project.cypher("questions"));
  return new Map([...files].map(([name, text]) => [name, parseQuestion(name, text)]));
}

/**
 * The whole path of a query, composed: an operation is compiled (request → selection → plan → statement), a compiled
 * field's statement is run, and its row is read into the response. `src/compile/README.md` walks one query through it.
 */
export function answering(database: Pick<Database, "read">): Answering {
  const options = { questions: readQuestions(), typeName, derivedParameters };
  return {
    compile: keepingCompiled((operation) => compileOperation(operation, options)),
    run: async ({ statement, read }) => {
      const [row] = statement ? await database.read(statement) : [];
      return read(row?.["value"]);
    },
  };
}
