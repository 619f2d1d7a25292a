import { ArgumentsRefused } from "../../engine/argument-problem";
import { GraphChanged } from "../../datasets/fetch-table";
import { ParametersRefused } from "../../datasets/parameters";
import { TableWithoutLength } from "./answer-table";
import { statusOf } from "../errors/error-codes";
import type { ErrorLog } from "../errors/format-error";
import { type Refusal, refusal } from "../errors/refusal";
import { refusalOfError } from "../errors/refusal-of-error";

/** What a client reads of an error on the way to a table; what it must not see is in the log. */
export function refusalOf(log: ErrorLog, error: unknown): Refusal {
  if (error instanceof ParametersRefused) {
    const errors = error.problems.map(({ parameter, message }) => ({
      message: `${parameter} ${message}.`,
      extensions: { code: "BAD_USER_INPUT", parameter },
    }));
    return { status: statusOf("BAD_USER_INPUT"), errors };
  }
  if (error instanceof ArgumentsRefused) {
    // Clients of tables know a variable as a parameter.
    const errors = error.problems.map(({ path, message, variable: parameter }) =>
      parameter === undefined
        ? { message: `${path} ${message}.`, extensions: { code: "BAD_USER_INPUT", argument: path } }
        : { message: `${parameter}: ${path} ${message}.`, extensions: { code: "BAD_USER_INPUT", parameter } },
    );
    return { status: statusOf("BAD_USER_INPUT"), errors };
  }
  if (error instanceof TableWithoutLength) {
    return refusal(
      "HTTP_VERSION_NOT_SUPPORTED",
      `The table is longer than ${String(error.max)} bytes, so it is sent without a length, which HTTP/1.0 cannot do safely: ` +
        "use HTTP/1.1 (in nginx: proxy_http_version 1.1), or request pages.",
    );
  }
  if (error instanceof GraphChanged) {
    return refusal("SERVICE_UNAVAILABLE", "The graph changed while its rows were read: try again.");
  }
  return refusalOfError(log, error);
}
