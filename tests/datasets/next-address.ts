/**
 * The address of a table's next page by its Link header, as a client resolves it (RFC 8288, 3.1); undefined on the last page.
 */
export function nextAddress(address: string, link: string): string | undefined {
  const [, target] = /<([^>]+)>; rel="next"/.exec(link) ?? [];
  return target === undefined ? undefined : new URL(target, address).href;
}
