/**
 * Does work of which no stack is kept. The driver writes down the stack at each statement it is given, for the case that
 * it fails: a twentieth of a small request's time, for lines that are the same whatever was asked.
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
