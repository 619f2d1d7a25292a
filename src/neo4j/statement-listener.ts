/** A statement that is sent to the database: its text, and never its parameters. */
export interface SentStatement {
  readonly text: string;
  /** A stream lasts as long as its reader needs. */
  readonly kind: "read" | "stream" | "write";
}

/** Called once when the work is over, with the error if it failed. */
export type Ended = (failure?: unknown) => void;

/** Called for each statement; must not throw. The sender of a statement provides it, so that it belongs to one request. */
export interface StatementListener {
  statement(sent: SentStatement): Ended;
}

/** Reports each statement to all of them. */
export const listenerOfAll = (listeners: readonly StatementListener[]): StatementListener => ({
  statement: (sent) => endedOfAll(listeners.map((listener) => listener.statement(sent))),
});

/** Reports the end to all of them. */
export function endedOfAll(ends: readonly Ended[]): Ended {
  return (failure) => {
    for (const ended of ends) ended(failure);
  };
}

/** Reports the begin and the end of the work to the listener, if there is one. */
export async function listened<Value>(
  listener: StatementListener | undefined,
  sent: SentStatement,
  work: () => Promise<Value>,
): Promise<Value> {
  const ended = listener?.statement(sent);
  try {
    const value = await work();
    ended?.();
    return value;
  } catch (error) {
    ended?.(error);
    throw error;
  }
}
