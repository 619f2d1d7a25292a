import { ApolloServerErrorCode } from "@apollo/server/errors";

/** The body of an answer to a request that cannot be accepted: what is wrong with it, for a person. */
export const badRequest = (message: string) => ({
  errors: [{ message, extensions: { code: ApolloServerErrorCode.BAD_REQUEST } }],
});
