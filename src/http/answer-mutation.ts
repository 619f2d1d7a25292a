import { type GraphQLResponse, HeaderMap } from "@apollo/server";
import { getVariableValues, type GraphQLError, OperationTypeNode } from "graphql";
import { type ArgumentProblem, ArgumentsRefused } from "../compile/argument-problem";
import { checkArguments } from "../compile/selection/check-arguments";
import { type Operation, selectOperation } from "../compile/selection/select";
import { badUserInput } from "./bad-user-input";
import type { Editing } from "./editing";
import type { Answer } from "./operation-steps";

/** A request error: no field of the mutation has run (GraphQL specification, 7.1.2). */
function refusal(errors: readonly GraphQLError[]): GraphQLResponse {
  return {
    body: { kind: "single", singleResult: { errors: errors.map((error) => error.toJSON()) } },
    http: { status: 400, headers: new HeaderMap() },
  };
}

/** All that is wrong with the arguments of an operation. */
function problemsOf(operation: Operation): readonly ArgumentProblem[] {
  try {
    return checkArguments(selectOperation(operation));
  } catch (error) {
    if (error instanceof ArgumentsRefused) return error.problems;
    throw error;
  }
}

/** The problems of each root field, by paths within its own arguments. */
function byField(problems: readonly ArgumentProblem[]): ReadonlyMap<string, readonly ArgumentProblem[]> {
  const fields = new Map<string, ArgumentProblem[]>();
  for (const problem of problems) {
    const [field = ""] = problem.path.split(".", 1);
    const own = fields.get(field) ?? [];
    own.push({ ...problem, path: problem.path.slice(field.length + 1) });
    fields.set(field, own);
  }
  return fields;
}

/**
 * Checks all arguments of a mutation before any of its fields runs, so that a second field's fault leaves no first one
 * written, and plugs in what its resolvers ask. Who may ask is the schema's to say, field by field (@Authorized); with
 * nobody's name there is nothing to check, because nothing will run. The answer carries the version that was written.
 */
export function answerMutation(editing: Editing): Answer {
  return ({ schema, document, operation, request, response, contextValue }) => {
    const { user } = contextValue;
    if (operation.operation !== OperationTypeNode.MUTATION || !user) return null;
    const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
    // graphql-js reports them itself, as the execution's first step.
    if (variables.errors) return null;
    const problems = byField(problemsOf({ schema, document, operation, variables: variables.coerced }));
    if (problems.size > 0) return refusal([...problems].map(([field, own]) => badUserInput(field, own)));
    contextValue.editing = {
      async apply(edit) {
        const report = await editing.apply(edit, user, contextValue.request.watch);
        response.http.headers.set("graph-version", report.version);
        return report;
      },
    };
    return null;
  };
}
