import { typeName } from "../../schema/build-schema";
import { graphMapping } from "../../schema/graph-mapping";
import { compileOperation } from "../engine/compile";
import { type CompiledWhole, compileWhole } from "../engine/compile-whole";
import { computedIn } from "../engine/computed";
import { cachedCompilation, type OnCompiled } from "../engine/compiled-operations";
import { parseQuestion, questionNamed, type Questions } from "../engine/question";
import type { Operation } from "../engine/selection/select";
import type { Statement } from "../engine/statement/statement";
import type { Comparison } from "../comparison/comparison";
import { type Limits, defaultLimits } from "../config/limits";
import { project } from "../config/project";
import type { Answering } from "../http/graphql/answering";
import type { RequestContext } from "../http/request/request-context";
import { staged } from "../http/request/request-observer";
import { BatchedReads } from "../neo4j/batched-reads";
import { readCypherFiles } from "../neo4j/cypher-files";
import type { Database } from "../neo4j/database";
import { type StatementBounds, StatementQueue } from "../neo4j/statement-queue";
import type { KeyedStatement } from "../neo4j/runnable-statement";
import { computedParameters } from "./computed-parameters";
import { currentComparison } from "./current-comparison";
import { columnReaders } from "./column-readers";
import { derivedParameters } from "./derived-parameters";
import { normalForms } from "./normal-forms";
import { partFinders } from "./part-finders";

function readQuestions(): Questions {
  const files = readCypherFiles(project.cypher("questions"));
  return new Map([...files].map(([name, text]) => [name, parseQuestion(name, text)]));
}

/** What tables need in addition: the graph's version, and connections as a whole. */
export interface GraphReading {
  version(context?: RequestContext): Promise<string>;
  /** Undefined if the rows come only by pages; see compileWhole. @throws ArgumentsRefused */
  whole(
    operation: Operation,
    connections: ReadonlySet<string>,
    context?: RequestContext,
  ): AsyncIterable<unknown> | undefined;
}

/** Undefined if nothing was imported yet. */
const versionOf = ({ version }: Readonly<Record<string, unknown>>) => (version as string | null) ?? undefined;

const isKeyed = (statement: Statement): statement is KeyedStatement => statement.batch !== undefined;

async function* once(value: () => Promise<unknown>) {
  yield await value();
}

/**
 * The whole path of a query, composed: an operation is compiled (request → selection → plan → statement), a compiled
 * field's statement is run, and its row is read into the response. `src/engine/README.md` walks one query through it.
 */
export function compileAndRun(
  database: Pick<Database, "read" | "stream">,
  limits: Pick<Limits, "conditions" | keyof StatementBounds> = defaultLimits,
  onCompiled?: OnCompiled,
): Answering & GraphReading {
  const questions = readQuestions();
  const readers = { columnReaders, partFinders };
  const options = { questions, typeName, ...readers, derivedParameters, normalForms, maxConditions: limits.conditions };
  const reads = new StatementQueue(database, limits);
  const batched = new BatchedReads(reads);
  const current = currentComparison(database, questionNamed(questions, "compared-sets").body);

  async function runWith(comparison: Comparison, { text, parameters }: Statement, context: RequestContext | undefined) {
    const [row] = await reads.read({ text, parameters: computedParameters(comparison, parameters) }, context);
    return { row, isCurrent: row === undefined || versionOf(row) === comparison.version };
  }

  /**
   * Computed parameters belong to one version of the graph: if the graph has changed since, the statement runs once more.
   */
  async function runComputed(statement: Statement, context: RequestContext | undefined) {
    const cached = await current.get(context);
    const { row, isCurrent } = await runWith(cached, statement, context);
    return isCurrent ? row : (await runWith(await current.renew(cached, context), statement, context)).row;
  }

  async function runStatement(statement: Statement, context: RequestContext | undefined) {
    if (computedIn(statement.parameters)) return runComputed(statement, context);
    if (isKeyed(statement)) return batched.read(statement, context);
    const [row] = await reads.read(statement, context);
    return row;
  }

  const run: Answering["run"] = async ({ statement, read }, context) => {
    const row = statement && (await runStatement(statement, context));
    return { value: read(row?.["value"]), version: row && versionOf(row) };
  };

  async function* streamed(
    { statement, read }: Extract<CompiledWhole, { kind: "rows" }>,
    context: RequestContext | undefined,
  ) {
    for await (const row of database.stream(statement, context)) yield read(row["value"]);
  }

  const compile = cachedCompilation((operation) => compileOperation(operation, options), onCompiled);
  const versionText = questionNamed(questions, graphMapping.versionQuestion).body;

  return {
    compile: (operation, context) => staged(context?.observer, "compile", () => compile(operation)),
    run,
    async version(context) {
      const [row] = await database.read({ text: versionText, parameters: {} }, context);
      return (row?.["version"] as string | undefined) ?? "";
    },
    whole(operation, connections, context) {
      const compiled = staged(context?.observer, "compile", () => compileWhole(operation, connections, options));
      if (compiled.kind === "rows") return streamed(compiled, context);
      return compiled.kind === "value" ? once(async () => (await run(compiled, context)).value) : undefined;
    },
  };
}
