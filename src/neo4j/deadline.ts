import type { Cancellation } from "./cancellation";
import { DeadlinePassed } from "./database-unavailable";

/**
 * The work's outcome. Rejects with DeadlinePassed after these milliseconds, if there are any, or with the signal's reason
 * once it is aborted. A driver may wait half a minute for a server that accepts connections and does not answer; a client must
 * not.
 */
export async function withDeadline<Value>(
  work: Promise<Value>,
  milliseconds: number | undefined,
  signal?: Cancellation,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  let onAbort: (() => void) | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    if (milliseconds !== undefined) {
      timer = setTimeout(() => {
        reject(new DeadlinePassed(`The database has not answered within ${String(milliseconds / 1000)} s.`));
      }, milliseconds);
    }
    onAbort = () => {
      reject(signal?.reason);
    };
    if (signal?.aborted) onAbort();
    else signal?.addEventListener("abort", onAbort);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    if (onAbort) signal?.removeEventListener("abort", onAbort);
  }
}
