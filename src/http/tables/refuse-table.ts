import { ArgumentsRefused } from "../../compile/argument-problem";
import { GraphChanged } from "../../datasets/fetch-table";
import { ParametersRefused } from "../../datasets/parameters";
import { TableWithoutLength } from "./answer-table";
import { type ErrorLog, errorFormatter } from "../errors/format-error";

/** A refused request: its status, and the errors in the form of /graphql. */
export interface Refusal {
  readonly status: number;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

export const refusal = (status: number, code: string, message: string): Refusal => ({
  status,
  errors: [{ message, extensions: { code } }],
});

/** What a client reads of an error on the way to a table; what it must not see is in the log. */
export function refusalOf(log: ErrorLog, error: unknown): Refusal {
  if (error instanceof ParametersRefused) {
    const errors = error.problems.map(({ parameter, message }) => ({
      message: `${parameter} ${message}.`,
      extensions: { code: "BAD_USER_INPUT", parameter },
    }));
    return { status: 400, errors };
  }
  if (error instanceof ArgumentsRefused) {
    // Clients of tables know a variable as a parameter.
    const errors = error.problems.map(({ path, message, variable: parameter }) =>
      parameter === undefined
        ? { message: `${path} ${message}.`, extensions: { code: "BAD_USER_INPUT", argument: path } }
        : { message: `${parameter}: ${path} ${message}.`, extensions: { code: "BAD_USER_INPUT", parameter } },
    );
    return { status: 400, errors };
  }
  if (error instanceof TableWithoutLength) {
    return refusal(
      505,
      "HTTP_VERSION_NOT_SUPPORTED",
      `The table is longer than ${String(error.max)} bytes, so it is sent without a length, which HTTP/1.0 cannot do safely: ` +
        "use HTTP/1.1 (in nginx: proxy_http_version 1.1), or request pages.",
    );
  }
  if (error instanceof GraphChanged) {
    return refusal(503, "SERVICE_UNAVAILABLE", "The graph changed while its rows were read: try again.");
  }
  const message = error instanceof Error ? error.message : String(error);
  const { message: reported, extensions = {} } = errorFormatter(log)({ message }, error);
  const status = statusOf[String(extensions["code"])] ?? 500;
  return { status, errors: [{ message: reported, extensions }] };
}

const statusOf: Readonly<Record<string, number>> = {
  AMBIGUOUS_NAME: 400,
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  SERVICE_UNAVAILABLE: 503,
  REQUEST_TIMEOUT: 504,
};
