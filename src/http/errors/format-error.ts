import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ArgumentsRefused } from "../../engine/argument-problem";
import { AmbiguousName } from "../../engine/rows/read-naming";
import { ClientGone, RequestTimedOut } from "../request/request-deadline";
import { CommitUncertain, DatabaseUnavailable, PasswordRefused } from "../../neo4j/database-unavailable";
import { BookmarkRefused } from "../../neo4j/bookmark-refused";
import { StatementTimedOut } from "../../neo4j/statement-timed-out";
import { TooManyNewStatements } from "../../neo4j/statement-queue";
import { counted, excessExtensions } from "./limit-exceeded";

/** A log of what people may read and the client must not see. */
export interface ErrorLog {
  error(details: object, message: string): void;
}

/** How errors are shown to a client and written to a log. */
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
 * What a client sees of an error: its own mistakes in full; SERVICE_UNAVAILABLE if the database does not answer;
 * INTERNAL_SERVER_ERROR for anything else. No stack, no Cypher and no driver's text leaves the server: they are in the log.
 */
export function errorFormatter(log: ErrorLog) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    const { locations, path } = formatted;
    const location = { ...(locations && { locations }), ...(path && { path }) };
    if (original instanceof CommitUncertain) {
      log.error({ err: original }, "The outcome of a commit is unknown");
      const message =
        "It is unknown whether this was written, because the database stopped answering during the commit. Before you send it again, read what it should have changed.";
      return { message, ...location, extensions: { code: "OUTCOME_UNKNOWN" } };
    }
    if (original instanceof StatementTimedOut) {
      log.error({ err: original }, "A statement was stopped at its deadline");
      const { message: reported, setting } = original;
      const remedy = setting === undefined ? "" : `, or let the operator of this server raise ${setting}`;
      const message = `${reported.replace(/\.$/, "")}, and it was stopped: request less, such as smaller pages or fewer levels${remedy}.`;
      return { message, ...location, extensions: { code: "REQUEST_TIMEOUT" } };
    }
    if (isUnavailable(original)) {
      log.error({ err: original }, "The database is unavailable");
      const message = "The database does not answer now. The server continues to connect: try again in a few seconds.";
      return { message, ...location, extensions: { code: "SERVICE_UNAVAILABLE" } };
    }
    if (original instanceof TooManyNewStatements) {
      const { max: most } = original;
      const message = `${counted(most)} queries that the database has not run before wait for it, which is the limit: try again in a second, or send a query that was sent before.`;
      const extensions = { ...excessExtensions({ limit: "newStatements", most }), code: "SERVICE_UNAVAILABLE" };
      return { message, ...location, extensions };
    }
    if (original instanceof BookmarkRefused) {
      const message =
        "The database does not know the bookmark in the header Graph-Bookmark: send the one from the last answer, or leave it out.";
      return { message, ...location, extensions: { code: "BAD_REQUEST" } };
    }
    if (original instanceof RequestTimedOut || original instanceof ClientGone) {
      const message = `${original.message.replace(/\.$/, "")} and was stopped: request less, such as smaller pages or fewer levels.`;
      return { message, ...location, extensions: { code: "REQUEST_TIMEOUT" } };
    }
    if (original instanceof AmbiguousName) {
      const message = `${original.message}: use the id of one of them, or write the province or city before the name.`;
      return { message, ...location, extensions: { code: "AMBIGUOUS_NAME", candidates: original.candidates } };
    }
    if (original instanceof ArgumentsRefused) {
      return { message: `${original.message}.`, ...location, extensions: { code: "BAD_USER_INPUT" } };
    }
    if (original instanceof GraphQLError) {
      const { stacktrace, ...extensions } = formatted.extensions ?? {};
      if (extensions["code"] !== "INTERNAL_SERVER_ERROR") return { ...formatted, extensions };
      if (isClientsMistake(original)) return { ...formatted, extensions: { ...extensions, code: "BAD_REQUEST" } };
    }
    log.error({ err: original }, "Unexpected error");
    const message = "The server had an unexpected error, and wrote it to its log.";
    return { message, ...location, extensions: { code: "INTERNAL_SERVER_ERROR" } };
  };
}
