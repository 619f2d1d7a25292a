/**
 * The visitor's token, while the page is open. It is only in memory, so that neither the browser's storage nor
 * GraphiQL's history ever contains it.
 */
let token = "";

export function setToken(text: string): void {
  token = text.trim();
}

/** The header that sends it, if there is one. */
export const authorization = (): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {});
