import { type GraphQLResponse, HeaderMap } from "@apollo/server";
import { getVariableValues, type GraphQLError, OperationTypeNode } from "graphql";
import type { ArgumentProblem } from "../compile/argument-problem";
import { checkArguments } from "../compile/selection/check-arguments";
import { selectOperation } from "../compile/selection/select";
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

/** Paths within a root field's own arguments: who sends several fields is told which one apart. */
const within = (responseName: string, problems: readonly ArgumentProblem[]) =>
  problems.map(({ path, message }) => ({ path: path.slice(responseName.length + 1), message }));

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
    const fields = selectOperation({ schema, document, operation, variables: variables.coerced });
    const errors = fields.flatMap((field) => {
      const problems = within(field.responseName, checkArguments([field]));
      return problems.length > 0 ? [badUserInput(field.responseName, problems)] : [];
    });
    if (errors.length > 0) return refusal(errors);
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
