import fc from "fast-check";
import type { Evidence, PolicyFacts, StatedLink } from "../../../src/facts/facts";
import { argumentsOf } from "../graphql-arguments";
import type { RandomGraph } from "../random-graphs";
import { Citations } from "../reference/citations";
import { byCodePoint } from "../reference/text-order";
import { holds } from "../runs";

/** A passage that states one fact: which field of the policy, and the node to which it refers. */
interface Stated {
  readonly about: string;
  readonly node: string;
  readonly evidence: Evidence;
}

const fields = "{ start end quote(language: ZH_HANT) source { id } }";
const stating = (about: string, links: readonly StatedLink[]): Stated[] =>
  links.flatMap(({ id, evidence }) => evidence.map((passage) => ({ about, node: id, evidence: passage })));

const domainsOf = ({ domains, measures }: PolicyFacts) =>
  stating("domains", [...domains, ...measures.flatMap((measure) => measure.domains)]);

/** Everything that the policy's links state. What it states about itself, here the title, refers to no node; nor do records. */
function statedBy(policy: PolicyFacts): Stated[] {
  const own = policy.statements.filter(({ node }) => node === null);
  return [
    ...own.map(({ about, evidence }) => ({ about, node: "", evidence })),
    ...stating("region", [policy.region, ...policy.furtherRegions]),
    ...stating("issuers", policy.issuers),
    ...stating("organizations", policy.organizations),
    ...policy.measures.flatMap((measure) => stating("organizations", measure.responsibleOrganizations)),
    ...stating("technologies", policy.technologies),
    ...stating("subjects", policy.subjects),
    ...domainsOf(policy),
    ...policy.measures.flatMap(({ targetGroups }) => stating("targetGroups", targetGroups)),
    ...policy.citations.flatMap(({ evidence }) => stating("citations", [{ id: "", evidence }])),
    ...policy.measures.flatMap(({ amounts }) =>
      amounts.flatMap(({ evidence }) => stating("amounts", [{ id: "", evidence }])),
    ),
    ...stating("measures", policy.measures),
    ...stating("goals", policy.goals),
    ...policy.goals.flatMap(({ id, subject }) => stating("goals", subject ? [{ id, evidence: subject.evidence }] : [])),
  ];
}

/** Each statement once, by start, end, field, node and source (semantics 18). */
function inOrder(statements: readonly Stated[]): readonly Stated[] {
  const key = ({ about, node, evidence: { start, end, source } }: Stated) =>
    [start, end, about, node, source].join(" ");
  return [...new Map(statements.map((entry) => [key(entry), entry])).values()].sort(
    (one, other) =>
      one.evidence.start - other.evidence.start ||
      one.evidence.end - other.evidence.end ||
      byCodePoint(one.about, other.about) ||
      byCodePoint(one.node, other.node) ||
      byCodePoint(one.evidence.source, other.evidence.source),
  );
}

/** What is stated, and in which words, of any policies. */
export function statements({ run, facts, answers }: RandomGraph): void {
  const citations = new Citations(facts.policies);
  const texts = new Map(facts.sources.map(({ id, textHant }) => [id, Array.from(textHant)]));
  const evidenceOf = ({ source, start, end }: Evidence) => ({
    start,
    end,
    quote: (texts.get(source) ?? []).slice(start, end).join(""),
    source: { id: source },
  });
  const first = ({ evidence: [passage] }: { readonly evidence: readonly Evidence[] }) => passage && evidenceOf(passage);

  it("statements, targetings, and the evidence of measures and goals", () =>
    holds(
      fc.subarray([...facts.policies], { maxLength: Math.min(6, facts.policies.length) }),
      run,
      async (policies) => {
        const query = `{ policies${argumentsOf({ where: { id: { in: policies.map(({ id }) => id) } }, orderBy: [{ id: "ASC" }] })} { nodes {
          id
          statements { about node { id } evidence ${fields} }
          targetings { domain { id } evidence ${fields} }
          citations { relation title hant: title(language: ZH_HANT) documentNumber policy { id } evidence ${fields} }
          measures { evidence ${fields} amounts { role value upperValue unit evidence ${fields} } }
          goals { evidence ${fields} }
        } } }`;
        const byId = policies.toSorted((one, other) => byCodePoint(one.id, other.id));
        await answers(query, {
          policies: {
            nodes: byId.map((policy) => ({
              id: policy.id,
              statements: inOrder(statedBy(policy)).map(({ about, node, evidence }) => ({
                about,
                node: node === "" ? null : { id: node },
                evidence: evidenceOf(evidence),
              })),
              targetings: inOrder(domainsOf(policy)).map(({ node, evidence }) => ({
                domain: { id: node },
                evidence: evidenceOf(evidence),
              })),
              citations: policy.citations.map((citation) => {
                const named = citations.named(citation, policy);
                return {
                  relation: citation.relation,
                  title: citation.title,
                  hant: citation.titleHant,
                  documentNumber: citation.documentNumber,
                  policy: named ? { id: named.id } : null,
                  evidence: first(citation),
                };
              }),
              measures: policy.measures.map((measure) => ({
                evidence: first(measure),
                amounts: measure.amounts.map((amount) => ({ ...amount, evidence: first(amount) })),
              })),
              goals: policy.goals.map((goal) => ({ evidence: first(goal) })),
            })),
          },
        });
      },
    ));
}
