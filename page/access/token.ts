/**
 * The visitor's token, for this page as long as it is open: in its memory alone, so that neither the browser's storage nor
 * GraphiQL's history ever holds it.
 */
let token = "";

export function setToken(text: string): void {
  token = text.trim();
}

/** The header that sends it, or none. */
export const authorization = (): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {});
