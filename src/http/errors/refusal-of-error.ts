import { statusOf } from "./error-codes";
import { type ErrorLog, errorFormatter } from "./format-error";
import type { Refusal } from "./refusal";

/** The refusal that shows an error of another module to the client. What the client must not see is in the log. */
export function refusalOfError(log: ErrorLog, error: unknown): Refusal {
  const shown = errorFormatter(log)({ message: error instanceof Error ? error.message : String(error) }, error);
  return { status: statusOf(shown.extensions?.["code"]), errors: [shown] };
}
