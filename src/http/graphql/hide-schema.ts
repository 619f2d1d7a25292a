import type { GraphQLFormattedError } from "graphql";
import { errorFormatter, type FormatErrorFor } from "../errors/format-error";

type Format = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

const suggestion = / Did you mean .*\?\.?$/;

/** The message without the names that graphql-js suggests for a misspelt one. */
export const withoutSuggestion = (message: string) => message.replace(suggestion, "");

/**
 * The errors of a server that hides its schema: INTROSPECTION_DISABLED for a client that requests it, and no names that
 * graphql-js suggests for a misspelt one.
 */
function hidingSchema(format: Format): Format {
  return (formatted, error) => {
    const { message, extensions, ...rest } = format(formatted, error);
    if (extensions?.["validationErrorCode"] === "INTROSPECTION_DISABLED") {
      const text = "This server does not show its schema: __schema and __type are switched off.";
      return { ...rest, message: text, extensions: { code: "INTROSPECTION_DISABLED" } };
    }
    return { ...rest, message: withoutSuggestion(message), ...(extensions ? { extensions } : {}) };
  };
}

/** How errors are shown by a server that shows its schema, or hides it. */
export const errorsShown =
  (introspection: boolean): FormatErrorFor =>
  (log) => {
    const format = errorFormatter(log);
    return introspection ? format : hidingSchema(format);
  };
