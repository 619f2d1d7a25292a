/** The address of a table's next page by its Link header, as a client resolves it (RFC 8288, 3.1); undefined where it is the last. */
export function nextAddress(address: string, link: string): string | undefined {
  const [, target] = /<([^>]+)>; rel="next"/.exec(link) ?? [];
  return target === undefined ? undefined : new URL(target, address).href;
}
