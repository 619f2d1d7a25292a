import { typeName } from "../../schema/build-schema";
import { compileOperation } from "../compile/compile";
import { type CompiledWhole, compileWhole } from "../compile/compile-whole";
import { computedIn } from "../compile/computed";
import { keepingCompiled } from "../compile/compiled-operations";
import { parseQuestion, type Questions } from "../compile/question";
import type { Operation } from "../compile/selection/select";
import type { Statement } from "../compile/statement/statement";
import type { Comparison } from "../comparison/comparison";
import { type Limits, usualLimits } from "../config/limits";
import { project } from "../config/project";
import type { Answering } from "../http/answering";
import { readCypherFiles } from "../neo4j/cypher-files";
import type { Database } from "../neo4j/database";
import { computedParameters } from "./computed-parameters";
import { currentComparison } from "./current-comparison";
import { derivedParameters } from "./derived-parameters";

function readQuestions(): Questions {
  const files = readCypherFiles(project.cypher("questions"));
  return new Map([...files].map(([name, text]) => [name, parseQuestion(name, text)]));
}

/** What tables need besides: the graph's version, and connections given whole. */
export interface GraphReading {
  version(signal?: AbortSignal): Promise<string>;
  /** Undefined where the rows come by pages alone; see compileWhole. Throws ArgumentsRefused. */
  whole(operation: Operation, connections: ReadonlySet<string>): AsyncIterable<unknown> | undefined;
}

function versionOf({ version }: Readonly<Record<string, unknown>>): string | undefined {
  const [first] = version as readonly (string | undefined)[];
  return first;
}

async function* once(value: () => Promise<unknown>) {
  yield await value();
}

/**
 * The whole path of a query, composed: an operation is compiled (request → selection → plan → statement), a compiled
 * field's statement is run, and its row is read into the response. `src/compile/README.md` walks one query through it.
 */
export function answering(
  database: Pick<Database, "read" | "stream">,
  { conditions }: Pick<Limits, "conditions"> = usualLimits,
): Answering & GraphReading {
  const questions = readQuestions();
  const options = { questions, typeName, derivedParameters, mostConditions: conditions };
  const current = currentComparison(database, questions.get("compared-sets")?.body ?? "");

  async function runWith(comparison: Comparison, { text, parameters }: Statement, signal: AbortSignal | undefined) {
    const [row] = await database.read({ text, parameters: computedParameters(comparison, parameters) }, signal);
    return { row, isCurrent: row === undefined || versionOf(row) === comparison.version };
  }

  /** Computed parameters are of one version of the graph: where it has passed, the statement is run once more. */
  async function runComputed(statement: Statement, signal: AbortSignal | undefined) {
    const kept = await current.get();
    const { row, isCurrent } = await runWith(kept, statement, signal);
    return isCurrent ? row : (await runWith(await current.renew(kept), statement, signal)).row;
  }

  async function runStatement(statement: Statement, signal: AbortSignal | undefined) {
    if (computedIn(statement.parameters)) return runComputed(statement, signal);
    const [row] = await database.read(statement, signal);
    return row;
  }

  const run: Answering["run"] = async ({ statement, read }, signal) => {
    const row = statement && (await runStatement(statement, signal));
    return { value: read(row?.["value"]), version: row && versionOf(row) };
  };

  async function* streamed({ statement, read }: Extract<CompiledWhole, { kind: "rows" }>) {
    for await (const row of database.stream(statement)) yield read(row["value"]);
  }

  const versionText = questions.get("graph-version")?.body ?? "";

  return {
    compile: keepingCompiled((operation) => compileOperation(operation, options)),
    run,
    async version(signal) {
      const [row] = await database.read({ text: versionText, parameters: {} }, signal);
      return String(row?.["version"] ?? "");
    },
    whole(operation, connections) {
      const compiled = compileWhole(operation, connections, options);
      if (compiled.kind === "rows") return streamed(compiled);
      return compiled.kind === "value" ? once(async () => (await run(compiled)).value) : undefined;
    },
  };
}
