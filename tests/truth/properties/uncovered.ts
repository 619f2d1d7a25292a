import fc from "fast-check";
import type { PolicyFacts } from "../../../src/facts/facts";
import { argumentsOf } from "../graphql-arguments";
import type { RandomGraph } from "../random-graphs";
import { uncovered as expected } from "../reference/uncovered";
import { holds } from "../runs";

/** Every passage that a policy cites, whatever it states. */
const passagesOf = ({
  statements,
  region,
  issuers,
  organizations,
  technologies,
  subjects,
  domains,
  citations,
  measures,
  goals,
}: PolicyFacts) => [
  ...statements.map(({ evidence }) => evidence),
  ...[region, ...issuers, ...organizations, ...technologies, ...subjects, ...domains, ...citations].flatMap(
    ({ evidence }) => evidence,
  ),
  ...measures.flatMap(({ evidence, domains: targeted, targetGroups, amounts }) => [
    ...evidence,
    ...[...targeted, ...targetGroups, ...amounts].flatMap((link) => link.evidence),
  ]),
  ...goals.flatMap(({ evidence, subject }) => [...evidence, ...(subject?.evidence ?? [])]),
];

/** The clauses that no fact is based on, in any stretch of the text, in both scripts. */
export function uncovered({ run, facts, answers }: RandomGraph): void {
  it("uncovered clauses of a source", async () => {
    const [source] = facts.sources;
    if (!source) throw new Error("The random facts have no source.");
    const passages = facts.policies.flatMap(passagesOf).filter((passage) => passage.source === source.id);
    const length = Array.from(source.text).length;
    const [simplified, traditional] = [Array.from(source.text), Array.from(source.textHant)];
    const offset = fc.option(fc.integer({ min: 0, max: length + 5 }), { nil: undefined });
    await holds(fc.record({ start: offset, end: offset }), run, async ({ start, end }) => {
      const bounds = argumentsOf({ start, end });
      const fields = "{ end start hant: quote(language: ZH_HANT) quote source { id policies { id } } }";
      const sourceOf = { id: source.id, policies: expect.any(Array) as unknown };
      await answers(`{ node(id: "${source.id}") { ... on Source { uncovered${bounds} ${fields} } } }`, {
        node: {
          uncovered: expected(source.text, passages, { from: start, to: end }).map((span) => ({
            ...span,
            quote: simplified.slice(span.start, span.end).join(""),
            hant: traditional.slice(span.start, span.end).join(""),
            source: sourceOf,
          })),
        },
      });
    });
  });
}
