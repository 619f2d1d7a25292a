import type { Facts } from "../../src/facts/facts";
import { runningServer, type RunningServer } from "../support/running-server";
import { reviewedFacts } from "../support/reviewed-facts";

/** What is read of each policy, in a request each: a database that has just started needs long to plan all at once. */
const selections = [
  `
  id
  title titleHant: title(language: ZH_HANT) titleEn: title(language: EN)
  summary summaryHant: summary(language: ZH_HANT) summaryEn: summary(language: EN)
  kind stage publishedOn publishedOnPrecision effectiveOn expiresOn documentNumbers periodStart periodEnd issuerCount
  entries { quote start end source { id } }
  region { id }
  regions { id }
  issuers { id }
  citations {
    relation title titleHant: title(language: ZH_HANT) titleEn: title(language: EN) documentNumber
    evidence { quote start end source { id } }
  }
  organizations { id }
  technologies { id }
  subjects { id }
  domains { id }
  source { id }
  `,
  `
  measures {
    id ordinal instrument
    text textHant: text(language: ZH_HANT) textEn: text(language: EN)
    domains { id }
    responsibleOrganizations { id }
    targetGroups { id }
    amounts { role value upperValue unit evidence { quote start end source { id } } }
    evidence { quote start end source { id } }
  }
  `,
  `
  goals {
    id ordinal indicator comparator value upperValue unit valueKind baselineValue baselineYear deadline
    subject { id }
    label labelHant: label(language: ZH_HANT) labelEn: label(language: EN)
    region { id }
    evidence { quote start end source { id } }
  }
  `,
  `
  statements { about node { id } evidence { quote hant: quote(language: ZH_HANT) start end source { id } } }
  `,
];

const ids = (entries: readonly { id: string }[]) =>
  [...new Set(entries.map(({ id }) => id))].sort().map((id) => ({ id }));

// Every fact of the data files is served, and nothing else: the two are compared as a whole.
describe("the graph is the reviewed facts", () => {
  let server: RunningServer;
  let facts: Facts;
  beforeAll(async () => {
    facts = await reviewedFacts();
    server = await runningServer();
  });
  afterAll(() => server.close());

  const passage = (text: string, start: number, end: number) => Array.from(text).slice(start, end).join("");
  const sourceOf = (id: string) => {
    const source = facts.sources.find((entry) => entry.id === id);
    if (!source) throw new Error(`No source ${id}.`);
    return source;
  };
  const evidence = ({ source, start, end }: { source: string; start: number; end: number }) => ({
    quote: passage(sourceOf(source).text, start, end),
    start,
    end,
    source: { id: source },
  });

  /** Page by page to the end. */
  async function allRegions(fields: string): Promise<unknown[]> {
    interface Page {
      nodes: unknown[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    }
    const regions: unknown[] = [];
    const text = `query ($after: String) {
      regions(first: 200, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } }
    }`;
    for (let after: string | null = null; ;) {
      const page = (await server.data(text, { after }))["regions"] as Page;
      regions.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return regions;
      after = page.pageInfo.endCursor;
    }
  }

  it("policies, measures, goals and statements, each with its words", async () => {
    const nodes: Record<string, unknown>[] = facts.policies.map(() => ({}));
    for (const selection of selections) {
      const { policies } = await server.data(
        `{ policies(first: 50, orderBy: [{ id: ASC }]) { nodes { ${selection} } } }`,
      );
      const read = (policies as { nodes: object[] }).nodes;
      expect(read).toHaveLength(nodes.length);
      read.forEach((node, index) => Object.assign(nodes[index] ?? {}, node));
    }
    const expected = facts.policies.map(
      ({ statements, measures, goals, domains, source, region, furtherRegions, ...policy }) => ({
        ...policy,
        region: { id: region.id },
        regions: [region, ...furtherRegions].map(({ id }) => ({ id })),
        source: { id: source },
        entries: policy.entries.map(evidence),
        issuers: ids(policy.issuers),
        citations: policy.citations.map((citation) => ({
          ...citation,
          evidence: evidence(citation.evidence[0] ?? fail(policy.id)),
        })),
        organizations: ids([...policy.organizations, ...policy.issuers]),
        technologies: ids(policy.technologies),
        subjects: ids(policy.subjects),
        domains: ids([...domains, ...measures.flatMap((measure) => measure.domains)]),
        measures: measures.map((measure) => ({
          ...measure,
          domains: ids(measure.domains),
          targetGroups: ids(measure.targetGroups),
          amounts: measure.amounts.map((amount) => ({
            ...amount,
            evidence: evidence(amount.evidence[0] ?? fail(measure.id)),
          })),
          responsibleOrganizations: ids(measure.responsibleOrganizations),
          evidence: evidence(measure.evidence[0] ?? fail(measure.id)),
        })),
        goals: goals.map((goal) => ({
          ...goal,
          subject: { id: goal.subject?.id ?? "metaverse" },
          region: { id: region.id },
          evidence: evidence(goal.evidence[0] ?? fail(goal.id)),
        })),
        statements: statements.map(({ about, node, evidence: words }) => ({
          about,
          node: node === null ? null : { id: node },
          evidence: { ...evidence(words), hant: passage(sourceOf(words.source).textHant, words.start, words.end) },
        })),
      }),
    );
    expect(nodes).toEqual(expected);
  });

  it("regions, domains, technologies, organisations and the source, in every language", async () => {
    const names = "name nameHant: name(language: ZH_HANT) nameEn: name(language: EN)";
    const data = await server.data(`{
      domains { nodes { id ${names} aliases broader { id } } }
      source: node(id: "source:digest-2023-q1") {
        ... on Source { id title publisher publishedOn raw text textHant: text(language: ZH_HANT) en: text(language: EN) }
      }
    }`);
    const parent = (id: string | null) => (id === null ? null : { id });
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    const fullNames = "fullName fullNameHant: fullName(language: ZH_HANT) fullNameEn: fullName(language: EN)";
    expect(await allRegions(`id level ${names} ${fullNames} aliases parent { id }`)).toEqual(
      facts.regions
        .map(({ nameForms, pinyinForms, aliasForms, members, ...region }) => ({
          ...region,
          parent: parent(region.parent),
        }))
        .sort(byId),
    );
    expect(data["domains"]).toEqual({
      nodes: facts.domains.map(({ broader, ...domain }) => ({ ...domain, broader: parent(broader) })).sort(byId),
    });
    const { id, title, publisher, publishedOn, raw, text, textHant } = sourceOf("source:digest-2023-q1");
    expect(data["source"]).toEqual({ id, title, publisher, publishedOn, raw, text, textHant, en: text });
    for (const { id: technology, name, nameEn } of [...facts.technologies, ...facts.organizations]) {
      const { node } = await server.data(
        `query ($id: ID!) { node(id: $id) { id ... on Technology { ${names} } ... on Organization { ${names} } } }`,
        { id: technology },
      );
      expect(node).toMatchObject({ id: technology, name, nameEn });
    }
  });
});

function fail(id: string): never {
  throw new Error(`${id} has no evidence.`);
}
