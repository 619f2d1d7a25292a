/**
 * Runs work without storing stack traces. The driver records the stack at each statement in case it fails. That takes a
 * twentieth of a small request's time, for lines that are the same for every statement.
 */
export function withoutStack<Value>(work: () => Value): Value {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
