/** The doors by which requests are told apart where they are counted: few, whatever addresses are asked for. */
export type Door = "graphql" | "datasets" | "health" | "page" | "other";

const doors: ReadonlyMap<string, Door> = new Map([
  ["graphql", "graphql"],
  ["q", "datasets"],
  ["openapi.json", "datasets"],
  ["health", "health"],
  ["", "page"],
  ["*", "page"],
]);

/** The door of a route's pattern, by its first segment; requests that have no route are `other`. */
export function doorOf(route: string | undefined): Door {
  const [, segment] = route?.split("/", 2) ?? [];
  return segment === undefined ? "other" : (doors.get(segment) ?? "other");
}
