import type { GraphReader } from "./editing-graph";

/** Describes the nodes that refer to each of these: how many, and the first ids. Nodes without referrers are left out. */
export async function readReferrers(graph: GraphReader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.read("referrers", { ids });
  return new Map(rows.map(({ id, count, first }) => [String(id), reported(Number(count), first as readonly string[])]));
}

const reported = (count: number, first: readonly string[]) =>
  `${String(count)} ${count === 1 ? "node" : "nodes"} (${first.join(", ")}${count > first.length ? " …" : ""})`;
