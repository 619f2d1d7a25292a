import { ApolloServerErrorCode } from "@apollo/server/errors";
import type { Amendment } from "./operation-steps";

/**
 * The first statement finds a bookmark that the database refuses. But the request is wrong and not a field, so the response
 * is that of a request error, without data (GraphQL specification, 7.1.2).
 */
export const amendRefusedBookmark: Amendment = ({ response: { body, http } }) => {
  if (body.kind !== "single") return;
  const refused = body.singleResult.errors?.find(
    ({ extensions }) => extensions?.["code"] === ApolloServerErrorCode.BAD_REQUEST,
  );
  // If nothing ran, the response is a request error already, with its own status.
  if (!refused || body.singleResult.data === undefined) return;
  const { message, extensions = {} } = refused;
  body.singleResult = { errors: [{ message, extensions }] };
  http.status = 400;
};
