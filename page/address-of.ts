/** The absolute address of what the server offers at a path below its own, such as `graphql`: the page is at the server's root. */
export const addressOf = (path: string): string => new URL(path, document.baseURI).href;
