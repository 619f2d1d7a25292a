/** The endpoints by which requests are counted: only a few, for all addresses that clients request. */
export type Endpoint = "graphql" | "datasets" | "health" | "page" | "other";

const endpoints: ReadonlyMap<string, Endpoint> = new Map([
  ["graphql", "graphql"],
  ["q", "datasets"],
  ["openapi.json", "datasets"],
  ["health", "health"],
  ["", "page"],
  ["*", "page"],
]);

/** The endpoint of a route's pattern, by its first segment; `other` for a request without a route. */
export function endpointOf(route: string | undefined): Endpoint {
  const [, segment] = route?.split("/", 2) ?? [];
  return segment === undefined ? "other" : (endpoints.get(segment) ?? "other");
}
