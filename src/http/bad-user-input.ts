import { ApolloServerErrorCode } from "@apollo/server/errors";
import { GraphQLError } from "graphql";
import type { ArgumentProblem } from "../compile/argument-problem";

/** Problems that the message itself tells; the extensions hold them all. */
const TOLD = 3;

/** One error for all that is wrong with the arguments of one field: each problem by path and message, in its extensions. */
export function badUserInput(field: string, problems: readonly ArgumentProblem[]): GraphQLError {
  const told = problems.slice(0, TOLD).map(({ path, message }) => `${path} ${message}`);
  const more = problems.length > TOLD ? `; and ${String(problems.length - TOLD)} more in extensions.problems` : "";
  return new GraphQLError(`${field}: ${told.join("; ")}${more}.`, {
    extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT, field, problems },
  });
}
