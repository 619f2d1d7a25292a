import { entityKinds } from "../entity-pages/entity";

/** The endpoints by which requests are counted: only a few, for all addresses that clients request. */
export type Endpoint = "graphql" | "datasets" | "health" | "page" | "entities" | "other";

const endpoints: ReadonlyMap<string, Endpoint> = new Map<string, Endpoint>([
  ["graphql", "graphql"],
  ["q", "datasets"],
  ["openapi.json", "datasets"],
  ["health", "health"],
  ...entityKinds.map((kind) => [kind, "entities"] as const),
  ...["", "matrix", "pairs", "graphiql", "assets"].map((view) => [view, "page"] as const),
  ["*", "page"],
]);

/** The endpoint of a route's pattern, by its first segment; `other` for a request without a route. */
export function endpointOf(route: string | undefined): Endpoint {
  const [, segment] = route?.split("/", 2) ?? [];
  return segment === undefined ? "other" : (endpoints.get(segment) ?? "other");
}
