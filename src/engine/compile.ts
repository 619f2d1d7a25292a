import { type FieldNode, type GraphQLSchema, isNonNullType, TypeNameMetaFieldDef } from "graphql";
import { type ArgumentProblem, ArgumentsRefused } from "./argument-problem";
import { schemaMapping } from "./mapping/extensions";
import type { DerivedParameters, NormalForms, PlanContext } from "./plan/plan-context";
import type { RootPlan } from "./plan/plan";
import { planObject } from "./plan/plan-object";
import { planRoot } from "./plan/plan-root";
import { variableNames } from "./plan/variables";
import { type Questions, questionNamed } from "./question";
import type { Read } from "./rows/read";
import type { ReadOptions } from "./rows/read-object";
import { readRoot } from "./rows/read-root";
import { checkArguments } from "./selection/check-arguments";
import { type Cost, costOf } from "./selection/cost";
import { tooManyConditions } from "./selection/count-conditions";
import { type Operation, selectOperation } from "./selection/select";
import type { Statement } from "./statement/statement";
import { writeStatement } from "./statement/write-root";

/** A compiled root field: its one statement, and the function that reads the response's value from the column it returns. */
export interface CompiledField {
  /** Absent if the shape alone determines the value, as for `__typename`. */
  readonly statement: Statement | undefined;
  readonly read: Read;
  readonly nullable: boolean;
  /** The field's position in the document, for the locations of errors. */
  readonly node: FieldNode;
}

/** The root fields of an operation by response name, in the order of the response, and their maximum cost. */
export interface CompiledOperation extends ReadonlyMap<string, CompiledField> {
  readonly cost: Cost;
}

/** What the engine needs from outside, in addition to a schema with its mapping. */
export interface CompileOptions extends ReadOptions {
  readonly questions: Questions;
  readonly derivedParameters: DerivedParameters;
  readonly normalForms: NormalForms;
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
        ...(plan
          ? compileRoot(operation.schema, plan, options)
          : { statement: undefined, read: () => rootName(operation) }),
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
  const mapping = schemaMapping(operation.schema);
  const fields = selectOperation(operation);
  const tooMany = tooManyConditions(fields, mapping.arguments.where, options.maxConditions);
  if (tooMany.length > 0) throw new ArgumentsRefused(tooMany);
  const problems: ArgumentProblem[] = checkArguments(fields);
  if (problems.length > 0) throw new ArgumentsRefused(problems);
  const compiled = fields.map((field) => {
    const context: PlanContext = {
      schema: operation.schema,
      mapping,
      planObject,
      questions: options.questions,
      derivedParameters: options.derivedParameters,
      normalForms: options.normalForms,
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

/** The question that returns the version of the graph. Its answer accompanies every value. */
const versionQuestion = (schema: GraphQLSchema, questions: Questions) =>
  questionNamed(questions, schemaMapping(schema).versionQuestion);

/** The statement of a root field's plan, and the function that reads its value. */
export const compileRoot = (schema: GraphQLSchema, plan: RootPlan, options: CompileOptions) => ({
  statement: writeStatement(plan, versionQuestion(schema, options.questions)),
  read: readRoot(plan, options),
});

const rootName = ({ schema, operation }: Operation) => schema.getRootType(operation.operation)?.name;
