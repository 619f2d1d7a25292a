/** The absolute URL of a path of the server, such as `graphql`. The page is at the server's root. */
export const addressOf = (path: string): string => new URL(path, document.baseURI).href;
