import type { Relationship, StatedGraph } from "./stated-graph";
import { byCodePoint } from "./text-order";

export interface Subgraph {
  readonly nodes: readonly string[];
  /** By from, to, type. */
  readonly relationships: readonly Relationship[];
}

const PATH_LIMIT = 100;

/**
 * Everything on the shortest paths of at most maxHops relationships between two nodes (semantics 19), nodes by id. Beyond 100
 * paths, the first 100 by node ids, then by types: a policy may both be about a domain and target it.
 */
export function shortestPaths(graph: StatedGraph, from: string, to: string, maxHops: number): Subgraph {
  const left = graph.distances(to, maxHops);
  if (!left.has(from)) return { nodes: [], relationships: [] };
  const paths: string[][] = [];
  const walk = (path: string[], id: string) => {
    if (paths.length === PATH_LIMIT) return;
    const hops = left.get(id) ?? 0;
    if (hops === 0) paths.push([...path, id]);
    else {
      for (const next of graph.around(id)) {
        if (left.get(next) === hops - 1 && (next === to || graph.isPassable(next))) walk([...path, id], next);
      }
    }
  };
  walk([], from);
  const found = paths
    .flatMap((path) => relationshipsAlong(graph, path).map((steps) => ({ path, steps })))
    .slice(0, PATH_LIMIT);
  const steps = found.flatMap((one) => one.steps);
  return {
    nodes: [...new Set(found.flatMap((one) => one.path))].sort(byCodePoint),
    relationships: graph.relationships.filter((relationship) => steps.includes(relationship)),
  };
}

/** Each way from the first of these nodes to the last: one relationship for each step, by type. */
function relationshipsAlong(graph: StatedGraph, [first = "", ...others]: readonly string[]): readonly Relationship[][] {
  let ways: Relationship[][] = [[]];
  let from = first;
  for (const to of others) {
    const steps = [...graph.between(from, to)].sort((one, other) => byCodePoint(one.type, other.type));
    ways = ways.flatMap((way) => steps.map((step) => [...way, step]));
    from = to;
  }
  return ways;
}

/**
 * The first nodes around one, including that one, the nearest first, then by id, and the relationships among them (semantics
 * 20).
 */
export function neighborhood(graph: StatedGraph, id: string, hops: number, first: number): Subgraph {
  const nodes = [...graph.distances(id, hops)]
    .sort(([one, near], [other, far]) => near - far || byCodePoint(one, other))
    .slice(0, first)
    .map(([node]) => node);
  const remaining = new Set(nodes);
  return {
    nodes,
    relationships: graph.relationships.filter(({ from, to }) => remaining.has(from) && remaining.has(to)),
  };
}
