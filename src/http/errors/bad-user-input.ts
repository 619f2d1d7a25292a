import { ApolloServerErrorCode } from "@apollo/server/errors";
import { GraphQLError } from "graphql";
import type { ArgumentProblem } from "../../engine/argument-problem";

/** Problems that the message itself names; the extensions contain all of them. */
const MAX_REPORTED = 3;

/** One error for all problems with the arguments of one field. Its extensions contain the path and message of each. */
export function badUserInput(field: string, problems: readonly ArgumentProblem[]): GraphQLError {
  const reported = problems.slice(0, MAX_REPORTED).map(({ path, message }) => `${path} ${message}`);
  const more =
    problems.length > MAX_REPORTED ? `; and ${String(problems.length - MAX_REPORTED)} more in extensions.problems` : "";
  return new GraphQLError(`${field}: ${reported.join("; ")}${more}.`, {
    extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT, field, problems },
  });
}
