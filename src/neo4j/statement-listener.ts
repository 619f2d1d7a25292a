/** A statement that is sent to the database: its text and never its parameters. */
export interface SentStatement {
  readonly text: string;
  /** A stream lasts as long as its reader takes. */
  readonly kind: "read" | "stream" | "write";
}

/** Called once when the work is over, with what was thrown where it failed. */
export type Ended = (failure?: unknown) => void;

/** Told of statements; it must not throw. Whoever sends a statement says who listens, so that it belongs to one request. */
export interface StatementListener {
  statement(sent: SentStatement): Ended;
}

/** Tells a listener, where there is one, when the work begins and ends. */
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
