/**
 * The root of the server. A document may be deeper than the root (/policy/ID), and a proxy may serve all under a path, so
 * it follows from the address of this script, which the build puts into assets/.
 */
export const root = new URL(/* @vite-ignore */ "../", import.meta.url);

/** The absolute URL of a path of the server, such as `graphql`. */
export const addressOf = (path: string): string => new URL(path, root).href;
