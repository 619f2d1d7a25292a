import { type KnownCode, statusOf } from "./error-codes";

/** A refused request: the status of its answer, and its errors in the form of /graphql. */
export interface Refusal {
  readonly status: number;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** A refusal by one error. Its status is the one of the code (errorCodes). */
export const refusal = (code: KnownCode, message: string, extensions: object = {}): Refusal => ({
  status: statusOf(code),
  errors: [{ message, extensions: { ...extensions, code } }],
});
