import { GraphQLError } from "graphql";
import { accessCodes, authorize } from "../../../schema/access/authorize";
import { refusal } from "../errors/refusal";
import type { Check } from "../graphql/operation-steps";
import { refusedOperation } from "../graphql/refused-operation";
import { challenge } from "./challenge";
import { neededRole } from "./needed-roles";

/** The error with its status and challenge of HTTP. */
function overHttp({ message, extensions }: GraphQLError): GraphQLError {
  const isAnonymous = extensions["code"] === accessCodes.anonymous;
  const text = isAnonymous
    ? challenge()
    : challenge({ error: "insufficient_scope", description: message, scope: String(extensions["role"]) });
  const code = isAnonymous ? accessCodes.anonymous : accessCodes.lesserRole;
  return refusedOperation(refusal(code, message, { headers: { "www-authenticate": text } }));
}

/** Refuses an operation if the user does not have its role. */
export const checkRole: Check = ({ schema, document, operation, contextValue }) => {
  // Apollo also calls this when it found no operation.
  const needed = operation && neededRole(schema, document, operation);
  try {
    if (needed) authorize(contextValue.user, needed);
  } catch (error) {
    throw error instanceof GraphQLError ? overHttp(error) : error;
  }
};
