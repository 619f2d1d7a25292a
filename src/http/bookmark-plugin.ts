import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerErrorCode } from "@apollo/server/errors";

/**
 * A bookmark that the database refuses is found by the first statement and yet is the request's fault, not a field's: the
 * response is that of a request error, without data (GraphQL specification, 7.1.2).
 */
export const bookmarkPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response: { body, http } }) {
        if (body.kind !== "single") return Promise.resolve();
        const refused = body.singleResult.errors?.find(
          ({ extensions }) => extensions?.["code"] === ApolloServerErrorCode.BAD_REQUEST,
        );
        if (refused) {
          body.singleResult = { errors: [{ message: refused.message, extensions: refused.extensions }] };
          http.status = 400;
        }
        return Promise.resolve();
      },
    }),
};
