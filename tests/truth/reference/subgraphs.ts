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
 * paths, the first 100 by node ids. Between two nodes there is one type of
 * stated relationship, so a path's nodes identify it.
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
  const steps = paths.flatMap((path) => path.slice(1).flatMap((id, index) => graph.between(path[index] ?? "", id)));
  return {
    nodes: [...new Set(paths.flat())].sort(byCodePoint),
    relationships: graph.relationships.filter((relationship) => steps.includes(relationship)),
  };
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
