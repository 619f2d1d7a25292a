import { type GraphQLResponse, HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";
import type { Refusal } from "../errors/refusal";

const headOf = ({ status, headers = {} }: Refusal) => ({ status, headers: new HeaderMap(Object.entries(headers)) });

/** A refusal by one error, as the error that Apollo answers. Apollo reads status and headers from `http`, and shows the rest. */
export function refusedOperation(refused: Refusal): GraphQLError {
  const [{ message, extensions } = { message: "" }] = refused.errors;
  return new GraphQLError(message, { extensions: { ...extensions, http: headOf(refused) } });
}

/** A refusal as Apollo's response: a request error, which has no data (GraphQL specification, 7.1.2). */
export const refusedResponse = (refused: Refusal): GraphQLResponse => ({
  body: { kind: "single", singleResult: { errors: refused.errors } },
  http: headOf(refused),
});
