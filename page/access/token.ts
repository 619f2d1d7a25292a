/**
 * The visitor's token, while the page is open. It is only in memory, so that neither the browser's storage nor
 * GraphiQL's history ever contains it.
 */
let token = "";

const listeners = new Set<() => void>();

export function setToken(text: string): void {
  token = text.trim();
  for (const listener of listeners) listener();
}

/** Calls the listener after each change, until the returned function is called. */
export function onTokenChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The header that sends it, if there is one. */
export const authorization = (): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {});
