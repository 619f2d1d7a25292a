import { ApolloServerErrorCode } from "@apollo/server/errors";
import { GraphQLError } from "graphql";
import type { ArgumentProblem } from "../../compile/argument-problem";

/** Problems that the message itself tells; the extensions hold them all. */
const MAX_REPORTED = 3;

/** One error for all that is wrong with the arguments of one field: each problem by path and message, in its extensions. */
export function badUserInput(field: string, problems: readonly ArgumentProblem[]): GraphQLError {
  const reported = problems.slice(0, MAX_REPORTED).map(({ path, message }) => `${path} ${message}`);
  const more =
    problems.length > MAX_REPORTED ? `; and ${String(problems.length - MAX_REPORTED)} more in extensions.problems` : "";
  return new GraphQLError(`${field}: ${reported.join("; ")}${more}.`, {
    extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT, field, problems },
  });
}
