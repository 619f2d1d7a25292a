import fc from "fast-check";
import { argumentsOf } from "../graphql-arguments";
import type { Subgraph } from "../reference/subgraphs";
import type { RandomGraph } from "../random-graphs";
import { holds } from "../runs";

const maybe = (from: number, to: number) => fc.option(fc.integer({ min: from, max: to }), { nil: undefined, freq: 4 });
const selection = `{
  nodes { id label hans: caption hant: caption(language: ZH_HANT) en: caption(language: EN) node { id __typename } }
  relationships { type from to }
}`;

/** Semantics 19 and 20, walked over the facts' own references. */
export function subgraphs({ run, reference, answers }: RandomGraph): void {
  const byType = new Map<string, string[]>();
  for (const { id, label } of reference.graph.nodes.values()) byType.set(label, [...(byType.get(label) ?? []), id]);
  const node = fc.oneof(
    ...[...byType.values()].map((ids) => ({ weight: 6, arbitrary: fc.constantFrom(...ids) })),
    fc.constantFrom("unknown", "source:random"),
  );

  const drawn = ({ nodes, relationships }: Subgraph) => ({
    nodes: nodes
      .flatMap((id) => reference.graph.nodes.get(id) ?? [])
      .map(({ id, label, caption: [hans, hant, en] }) => {
        return { id, label, hans, hant, en, node: { id, __typename: label } };
      }),
    relationships,
  });

  it("shortestPaths", () =>
    holds(fc.record({ from: node, to: node, maxHops: maybe(1, 10) }), run, async (question) => {
      const query = `{ shortestPaths${argumentsOf(question)} ${selection} }`;
      const expected = reference.shortestPaths(question.from, question.to, question.maxHops ?? 6);
      await answers(query, { shortestPaths: drawn(expected) });
    }));

  it("neighborhood", () =>
    holds(fc.record({ id: node, hops: maybe(1, 3), first: maybe(0, 200) }), run, async (question) => {
      const query = `{ neighborhood${argumentsOf(question)} ${selection} }`;
      const expected = reference.neighborhood(question.id, question.hops ?? 1, question.first ?? 100);
      await answers(query, { neighborhood: drawn(expected) });
    }));
}
