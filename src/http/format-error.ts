import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ArgumentsRefused } from "../compile/argument-problem";
import { AmbiguousName } from "../compile/rows/read-naming";
import { DatabaseUnavailable, PasswordRefused } from "../neo4j/database-unavailable";
import { BookmarkRefused, ReaderGone } from "../neo4j/refusals";

/** Whatever tells people what the client must not see. */
export interface ErrorLog {
  error(details: object, message: string): void;
}

/** How errors are shown to a client, and told to a log. */
export type FormatErrorFor = (
  log: ErrorLog,
) => (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

const isUnavailable = (error: unknown) => error instanceof DatabaseUnavailable || error instanceof PasswordRefused;

/** Apollo gives some errors of persisted queries a status and no code. */
function isClientsMistake({ extensions }: GraphQLError): boolean {
  const http = extensions["http"] as { readonly status?: number } | undefined;
  return http?.status === 400;
}

/**
 * What a client sees of an error: its own mistakes in full; a database that is gone as SERVICE_UNAVAILABLE; anything
 * else as INTERNAL_SERVER_ERROR. No stack, no Cypher and no driver's text leaves the server: they stand in the log.
 */
export function errorFormatter(log: ErrorLog) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const { locations, path } = formatted;
    if (isUnavailable(original)) {
      log.error({ err: original }, "The database is unavailable");
      const message = "The database does not answer now. The server goes on trying: ask again in a few seconds.";
      return { message, locations, path, extensions: { code: "SERVICE_UNAVAILABLE" } };
    }
    if (original instanceof BookmarkRefused) {
      const message =
        "The database does not know what the header Graph-Bookmark says: send that of the last answer, or leave it out.";
      return { message, locations, path, extensions: { code: "BAD_REQUEST" } };
    }
    // Nobody reads this: it keeps a reader's leaving out of the log's errors.
    if (original instanceof ReaderGone) {
      return { message: "The client went away.", locations, path, extensions: { code: "CLIENT_CLOSED_REQUEST" } };
    }
    if (original instanceof AmbiguousName) {
      const message = `${original.message}: ask for one of them by id, or write the province or city before the name.`;
      return { message, locations, path, extensions: { code: "AMBIGUOUS_NAME", candidates: original.candidates } };
    }
    if (original instanceof ArgumentsRefused) {
      return { message: `${original.message}.`, locations, path, extensions: { code: "BAD_USER_INPUT" } };
    }
    if (original instanceof GraphQLError) {
      const { stacktrace, ...extensions } = formatted.extensions ?? {};
      if (extensions["code"] !== "INTERNAL_SERVER_ERROR") return { ...formatted, extensions };
      if (isClientsMistake(original)) return { ...formatted, extensions: { ...extensions, code: "BAD_REQUEST" } };
    }
    log.error({ err: original }, "An error that was not foreseen");
    const message = "The server met an error that it did not foresee, and has noted it in its log.";
    return { message, locations, path, extensions: { code: "INTERNAL_SERVER_ERROR" } };
  };
}
