import { getVariableValues, OperationTypeNode, TypeNameMetaFieldDef } from "graphql";
import { type ArgumentProblem, ArgumentsRefused } from "../../engine/argument-problem";
import { checkArguments } from "../../engine/selection/check-arguments";
import { type Operation, selectOperation } from "../../engine/selection/select";
import type { SelectedField } from "../../engine/selection/selection";
import { badUserInput } from "../errors/bad-user-input";
import { statusOf } from "../errors/error-codes";
import type { Refusal } from "../errors/refusal";
import type { Edits } from "./edits";
import { contextOf } from "../request/request-context";
import type { Answer } from "./operation-steps";
import { refusedResponse } from "./refused-operation";
import { writtenBy } from "./written-before";

/** @throws ArgumentsRefused */
function checkedFields(operation: Operation): readonly SelectedField[] {
  const fields = selectOperation(operation);
  const problems = checkArguments(fields);
  if (problems.length > 0) throw new ArgumentsRefused(problems);
  return fields;
}

/** Refuses with an error for each root field with problems, by paths within its own arguments. */
function refusalOf({ problems }: ArgumentsRefused): Refusal {
  const fields = new Map<string, ArgumentProblem[]>();
  for (const { path, ...problem } of problems) {
    const [field = ""] = path.split(".", 1);
    const own = fields.get(field) ?? [];
    own.push({ ...problem, path: path.slice(field.length + 1) });
    fields.set(field, own);
  }
  const errors = [...fields].map(([field, own]) => badUserInput(field, own).toJSON());
  return { status: statusOf("BAD_USER_INPUT"), errors };
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
          const report = await editing.apply(edit, user, contextOf(contextValue.request));
          response.http.headers.set("graph-version", report.version);
          contextValue.written.push(...writtenBy(field, report));
          return report;
        },
        async changeDraft(change) {
          const field = names.next().value ?? "";
          const report = await editing.changeDraft(change, user, contextOf(contextValue.request));
          if (report.imported) {
            response.http.headers.set("graph-version", report.imported.version);
            contextValue.written.push(...writtenBy(field, report.imported));
          }
          return report;
        },
      };
      return null;
    } catch (error) {
      if (error instanceof ArgumentsRefused) return refusedResponse(refusalOf(error));
      throw error;
    }
  };
}
