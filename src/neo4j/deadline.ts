import { DatabaseUnavailable } from "./database-unavailable";

/**
 * The work's outcome, or DatabaseUnavailable after that many milliseconds. A driver may wait half a minute for a server
 * that accepts connections and answers nothing; a client must not.
 */
export async function withDeadline<Value>(work: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new DatabaseUnavailable(`The database has not answered within ${String(milliseconds / 1000)} s.`));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
