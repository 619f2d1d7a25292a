import { type GraphQLResponse, HeaderMap } from "@apollo/server";
import { getVariableValues, type GraphQLError, OperationTypeNode, TypeNameMetaFieldDef } from "graphql";
import { type ArgumentProblem, ArgumentsRefused } from "../../engine/argument-problem";
import { checkArguments } from "../../engine/selection/check-arguments";
import { type Operation, selectOperation } from "../../engine/selection/select";
import type { SelectedField } from "../../engine/selection/selection";
import { badUserInput } from "../errors/bad-user-input";
import type { Edits } from "./edits";
import type { Answer } from "./operation-steps";
import { writtenBy } from "./written-before";

/** A request error: no field of the mutation has run (GraphQL specification, 7.1.2). */
function refusal(errors: readonly GraphQLError[]): GraphQLResponse {
  return {
    body: { kind: "single", singleResult: { errors: errors.map((error) => error.toJSON()) } },
    http: { status: 400, headers: new HeaderMap() },
  };
}

/** @throws ArgumentsRefused */
function checkedFields(operation: Operation): readonly SelectedField[] {
  const fields = selectOperation(operation);
  const problems = checkArguments(fields);
  if (problems.length > 0) throw new ArgumentsRefused(problems);
  return fields;
}

/** An error for each root field with problems, by paths within its own arguments. */
function errorsOf(problems: readonly ArgumentProblem[]): GraphQLError[] {
  const fields = new Map<string, ArgumentProblem[]>();
  for (const { path, ...problem } of problems) {
    const [field = ""] = path.split(".", 1);
    const own = fields.get(field) ?? [];
    own.push({ ...problem, path: path.slice(field.length + 1) });
    fields.set(field, own);
  }
  return [...fields].map(([field, own]) => badUserInput(field, own));
}

/**
 * Checks all arguments of a mutation before any of its fields runs, so that an error in a later field leaves no earlier one
 * written. Provides the edits that its resolvers call. The schema says who may call each field (@Authorized). If the request
 * is anonymous, there is nothing to check, because nothing will run. The answer carries the version that was written.
 */
export function answerMutation(editing: Edits): Answer {
  return ({ schema, document, operation, request, response, contextValue }) => {
    const { user } = contextValue;
    if (operation.operation !== OperationTypeNode.MUTATION || !user) return null;
    const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
    // graphql-js reports them itself, as the execution's first step.
    if (variables.errors) return null;
    try {
      const fields = checkedFields({ schema, document, operation, variables: variables.coerced });
      // They run one after another, in this order (GraphQL specification, 6.2.2).
      const names = fields
        .filter(({ definition }) => definition !== TypeNameMetaFieldDef)
        .map(({ responseName }) => responseName)
        .values();
      contextValue.editing = {
        async apply(edit) {
          const field = names.next().value ?? "";
          const report = await editing.apply(edit, user, contextValue.request.watch);
          response.http.headers.set("graph-version", report.version);
          contextValue.written.push(...writtenBy(field, report));
          return report;
        },
      };
      return null;
    } catch (error) {
      if (error instanceof ArgumentsRefused) return refusal(errorsOf(error.problems));
      throw error;
    }
  };
}
