/** The error of a system call that was refused, such as of node:fs. */
interface SystemError extends Error {
  readonly code: string;
  readonly path?: string;
}

// Does not check the class: an error of another realm is not an instance of this one's Error.
const isSystemError = (error: unknown): error is SystemError =>
  typeof error === "object" && error !== null && "syscall" in error && "code" in error;

/**
 * The message for an error that has no message of its own: one line. Its stack, which helps developers, is shown if
 * LOG_LEVEL is debug or trace.
 */
export function unforeseen(error: unknown, level = process.env["LOG_LEVEL"]): string {
  if (level === "debug" || level === "trace") return error instanceof Error ? String(error.stack) : String(error);
  if (isSystemError(error)) {
    const { path = "A file", code } = error;
    return `${path} cannot be used (${code}): check that it is there, and that you may read and write it.`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return `Unexpected error: ${message}\nRun it again with LOG_LEVEL=debug to see where it happened.`;
}
