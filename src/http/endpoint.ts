/** The doors by which requests are told apart where they are counted: few, whatever addresses are asked for. */
export type Endpoint = "graphql" | "datasets" | "health" | "page" | "other";

const endpoints: ReadonlyMap<string, Endpoint> = new Map([
  ["graphql", "graphql"],
  ["q", "datasets"],
  ["openapi.json", "datasets"],
  ["health", "health"],
  ["", "page"],
  ["*", "page"],
]);

/** The door of a route's pattern, by its first segment; requests that have no route are `other`. */
export function endpointOf(route: string | undefined): Endpoint {
  const [, segment] = route?.split("/", 2) ?? [];
  return segment === undefined ? "other" : (endpoints.get(segment) ?? "other");
}
