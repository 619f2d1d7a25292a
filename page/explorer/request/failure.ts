/** Why an answer could not be shown; each kind has a state of its own in the frame. */
export type FailureKind = "refused" | "offline" | "too-large" | "failed";

/** Codes and statuses of docs/errors.md that mean that the visitor must enter a token, or another one. */
const refusing = new Set(["UNAUTHENTICATED", "FORBIDDEN"]);

/** A request that brought no answer. Its message is the server's own. */
export class Failure extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
  ) {
    super(message);
  }
}

interface AnswerError {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

/** The failure that the errors of an answer mean. */
export function failureOf(errors: readonly AnswerError[]): Failure {
  const code = errors[0]?.extensions?.code ?? "";
  const message = errors.map((error) => error.message).join("\n");
  if (refusing.has(code)) return new Failure("refused", message);
  if (code === "LIMIT_EXCEEDED" || /at most 500 regions|within or level/.test(message)) {
    return new Failure("too-large", message);
  }
  return new Failure("failed", message);
}
