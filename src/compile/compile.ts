import { type FieldNode, isNonNullType, TypeNameMetaFieldDef } from "graphql";
import type { ArgumentProblem } from "./argument-problem";
import { ArgumentsRefused } from "./argument-problem";
import type { DerivedParameters, PlanContext } from "./plan/plan-context";
import type { RootPlan } from "./plan/plan";
import { planRoot } from "./plan/plan-root";
import { variableNames } from "./plan/variables";
import type { Questions } from "./question";
import type { Read } from "./rows/read";
import { readConnection } from "./rows/read-connection";
import { readNaming } from "./rows/read-naming";
import { readAnswer, readObject, type ReadOptions } from "./rows/read-object";
import { checkArguments } from "./selection/check-arguments";
import { type Cost, costOf } from "./selection/cost";
import { tooManyConditions } from "./selection/count-conditions";
import { type Operation, selectOperation } from "./selection/select";
import type { Statement } from "./statement/statement";
import { writeStatement } from "./statement/write-statement";

/** A compiled root field: its one statement, and the function that reads the response's value from the column it returns. */
export interface CompiledField {
  /** Absent if the shape alone determines the value, as for `__typename`. */
  readonly statement: Statement | undefined;
  readonly read: Read;
  readonly nullable: boolean;
  /** The field's position in the document, for the locations of errors. */
  readonly node: FieldNode;
}

/** The question whose answer accompanies every value: it gives the graph's version and shows if a computed value is stale. */
const VERSION = "graph-version";

/** The root fields of an operation by response name, in the order of the response, and their maximum cost. */
export interface CompiledOperation extends ReadonlyMap<string, CompiledField> {
  readonly cost: Cost;
}

export interface CompileOptions extends ReadOptions {
  readonly questions: Questions;
  readonly derivedParameters: DerivedParameters;
  /** The maximum number of conditions in all filters of an operation. */
  readonly maxConditions: number;
}

/**
 * Compiles an operation: request → selection → plan → statement, for each root field except introspection.
 * @throws ArgumentsRefused with every argument problem of the whole operation, before any statement has run
 */
export function compileOperation(operation: Operation, options: CompileOptions): CompiledOperation {
  const planned = planOperation(operation, options, new Set());
  const compiled = new Map<string, CompiledField>(
    planned.map(({ field: { responseName, node, definition }, plan }) => [
      responseName,
      {
        ...(plan ? compileRoot(plan, options) : { statement: undefined, read: () => rootName(operation) }),
        nullable: !isNonNullType(definition.type),
        node,
      },
    ]),
  );
  return Object.assign(compiled, { cost: costOf(planned.map(({ field }) => field)) });
}

/**
 * Plans each root field of an operation.
 * @throws ArgumentsRefused with every argument problem of the whole operation
 */
export function planOperation(operation: Operation, options: CompileOptions, whole: ReadonlySet<string>) {
  const fields = selectOperation(operation);
  const tooMany = tooManyConditions(fields, options.maxConditions);
  if (tooMany.length > 0) throw new ArgumentsRefused(tooMany);
  const problems: ArgumentProblem[] = checkArguments(fields);
  if (problems.length > 0) throw new ArgumentsRefused(problems);
  const compiled = fields.map((field) => {
    const context: PlanContext = {
      schema: operation.schema,
      questions: options.questions,
      derivedParameters: options.derivedParameters,
      nextVariable: variableNames(),
      namedIds: new Map(),
      whole,
      refuse: (problem) => problems.push(problem),
    };
    return { field, plan: field.definition === TypeNameMetaFieldDef ? undefined : planRoot(context, field) };
  });
  if (problems.length > 0) throw new ArgumentsRefused(problems);
  return compiled;
}

function versionQuestion({ questions }: CompileOptions): string {
  const question = questions.get(VERSION);
  if (!question) throw new Error(`There is no question ${VERSION} in cypher/questions/.`);
  return question.body;
}

/** The statement of a root field's plan, and the function that reads its value. */
export const compileRoot = (plan: RootPlan, options: CompileOptions) => ({
  statement: writeStatement(plan, versionQuestion(options)),
  read: readRoot(plan, options),
});

const rootName = ({ schema, operation }: Operation) => schema.getRootType(operation.operation)?.name;

export function readRoot(plan: RootPlan, options: ReadOptions): Read {
  switch (plan.kind) {
    case "lookup":
      return readObject(plan.object, options);
    case "naming":
      return readNaming(plan.path, readObject(plan.answer.object, options));
    case "answer":
      return readAnswer(plan, options);
    case "connection":
      return readConnection(plan, (object) => readObject(object, options));
  }
}
