import { ApolloServerErrorCode } from "@apollo/server/errors";
import type { Amendment } from "./operation-steps";

/**
 * A bookmark that the database refuses is found by the first statement and yet is the request's fault, not a field's: the
 * response is that of a request error, without data (GraphQL specification, 7.1.2).
 */
export const amendRefusedBookmark: Amendment = ({ response: { body, http } }) => {
  if (body.kind !== "single") return;
  const refused = body.singleResult.errors?.find(
    ({ extensions }) => extensions?.["code"] === ApolloServerErrorCode.BAD_REQUEST,
  );
  // Where nothing ran, the response is a request error already, with the status that is its own.
  if (!refused || body.singleResult.data === undefined) return;
  const { message, extensions = {} } = refused;
  body.singleResult = { errors: [{ message, extensions }] };
  http.status = 400;
};
