import { ApolloServerErrorCode } from "@apollo/server/errors";

/** The body of an answer to what is no request that can be taken: what is wrong with it, for a person. */
export const badRequest = (message: string) => ({
  errors: [{ message, extensions: { code: ApolloServerErrorCode.BAD_REQUEST } }],
});
