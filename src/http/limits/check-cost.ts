import type { Cost } from "../../engine/selection/cost";
import { ASSUMED_SIZE } from "../../engine/selection/cost";
import type { Limits } from "../../config/limits";
import { counted, type Excess } from "../errors/limit-exceeded";

/** The header by which a client requests the cost of its query in the answer's extensions: `GraphQL-Cost: include`. */
const HEADER = "graphql-cost";

/** The excess if a query may return more nodes than allowed. Its message says which pages to make smaller. */
export function costExcess({ nodes: value, pages }: Cost, { cost: most }: Limits): Excess | undefined {
  if (value <= most) return undefined;
  const reduce = pages.length > 0 ? `reduce ${pages.join(", ")}` : "select fewer lists";
  const message = `The query may return ${counted(value)} nodes, but at most ${counted(most)} are allowed: ${reduce}; a list without pages counts as ${counted(ASSUMED_SIZE)} nodes or more`;
  return { limit: "cost", value, most, message };
}

/** The extensions that report the cost, if the request wants them. */
export function costReport(
  headers: { get(name: string): string | undefined } | undefined,
  { nodes }: Cost,
  limits: Limits,
) {
  return headers?.get(HEADER)?.toLowerCase() === "include" ? { cost: { nodes, most: limits.cost } } : undefined;
}
