import { MeasureInstrument, PolicyKind, PolicyStage, RegionLevel } from "../../schema/enums";
import type { Facts, PolicyFacts } from "../../src/facts/facts";
import { runningServer, type RunningServer } from "../support/running-server";
import { reviewedFacts } from "../support/reviewed-facts";

// The rows that a filter selects are computed here from the reviewed facts, without the server's Cypher.
describe("a filter selects what its conditions state", () => {
  let server: RunningServer;
  let facts: Facts;
  beforeAll(async () => {
    facts = await reviewedFacts();
    server = await runningServer();
  });
  afterAll(() => server.close());

  const domainsOf = ({ domains, measures }: PolicyFacts) => [
    ...new Set([...domains, ...measures.flatMap((measure) => measure.domains)].map(({ id }) => id)),
  ];
  const within = (region: string | null, wider: string): boolean =>
    region !== null &&
    (region === wider || within(facts.regions.find(({ id }) => id === region)?.parent ?? null, wider));
  const under = (domain: string | null, broader: string): boolean =>
    domain !== null &&
    (domain === broader || under(facts.domains.find(({ id }) => id === domain)?.broader ?? null, broader));

  const cases: [where: string, holds: (policy: PolicyFacts) => boolean][] = [
    ["kind: { eq: ACTION_PLAN }", ({ kind }) => kind === PolicyKind.ACTION_PLAN],
    ["kind: { in: [NOTICE, EVENT] }", ({ kind }) => kind === PolicyKind.NOTICE || kind === PolicyKind.EVENT],
    ["not: { stage: { eq: ISSUED } }", ({ stage }) => stage !== PolicyStage.ISSUED],
    [
      'publishedOn: { gt: "2023-02-14", lte: "2023-02-27" }',
      ({ publishedOn: day }) => day > "2023-02-14" && day <= "2023-02-27",
    ],
    ['title: { contains: "創新發展" }', ({ title }) => title.includes("创新发展")],
    ['title: { contains: "metaVERSE industry" }', ({ titleEn }) => /metaverse industry/i.test(titleEn ?? "")],
    ['region: { within: "320000" }', ({ region }) => within(region.id, "320000")],
    ['region: { within: "320500" }', ({ region }) => within(region.id, "320500")],
    [
      "region: { level: { eq: COUNTY } }",
      ({ region }) => facts.regions.find(({ id }) => id === region.id)?.level === RegionLevel.COUNTY,
    ],
    ['region: { domains: { some: { id: { eq: "tourism" } } } }', (policy) => domainsOf(policy).includes("tourism")],
    ['domains: { some: { within: "culture" } }', (policy) => domainsOf(policy).some((id) => under(id, "culture"))],
    ['domains: { none: { within: "education" } }', (policy) => !domainsOf(policy).some((id) => under(id, "education"))],
    [
      'domains: { every: { or: [{ id: { eq: "education" } }, { within: "industry" }] } }',
      (policy) => domainsOf(policy).every((id) => id === "education" || under(id, "industry")),
    ],
    [
      "measures: { some: { instrument: { eq: TALENT } } }",
      ({ measures }) => measures.some(({ instrument }) => instrument === MeasureInstrument.TALENT),
    ],
    ["measures: { none: {} }", ({ measures }) => measures.length === 0],
    ["goals: { every: { value: { gte: 5 } } }", ({ goals }) => goals.every(({ value }) => value >= 5)],
    [
      "goals: { every: { deadline: { lt: 2026 } } }",
      ({ goals }) => goals.every(({ deadline }) => deadline !== null && deadline < 2026),
    ],
    [
      "not: { goals: { some: { not: { deadline: { gte: 2028 } } } } }",
      ({ goals }) => goals.every(({ deadline }) => deadline !== null && deadline >= 2028),
    ],
    [
      'technologies: { some: { name: { eq: "區塊鏈" } } }',
      ({ technologies }) => technologies.some(({ id }) => id === "technology:blockchain"),
    ],
    [
      'or: [{ and: [{ kind: { eq: ACTION_PLAN } }, { not: { region: { within: "320000" } } }] }, { measures: { some: { domains: { some: {} } } } }]',
      (policy) =>
        (policy.kind === PolicyKind.ACTION_PLAN && !within(policy.region.id, "320000")) ||
        policy.measures.some(({ domains }) => domains.length > 0),
    ],
  ];

  it.each(cases)("%s", async (where, holds) => {
    const data = await server.data(
      `{ policies(orderBy: [{ id: ASC }], where: { ${where} }) { totalCount nodes { id } } }`,
    );
    const expected = facts.policies.filter(holds).map(({ id }) => ({ id }));
    expect(data["policies"]).toEqual({ totalCount: expected.length, nodes: expected });
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(facts.policies.length);
  });

  it("a day may be any day of the calendar, however far it is from all facts", async () => {
    const data = await server.data(`{
      long: policies(asOf: "0000-01-01") { totalCount }
      at: policies(asOf: "9999-12-31") { totalCount }
      since: policies(where: { publishedOn: { gte: "0001-01-01", lt: "9999-12-31" } }) { totalCount }
    }`);
    const all = { totalCount: facts.policies.length };
    expect(data).toEqual({ long: { totalCount: 0 }, at: all, since: all });
  });

  it("measures and goals are filtered by their policy", async () => {
    const data = await server.data(`{
      measures(where: { policy: { kind: { eq: SUPPORT_POLICY } } }) { totalCount }
      goals(where: { policy: { region: { within: "310000" } }, value: { gte: 5 }, unit: { eq: "count" } }) { totalCount }
    }`);
    const support = facts.policies
      .filter(({ kind }) => kind === PolicyKind.SUPPORT_POLICY)
      .flatMap(({ measures }) => measures);
    const counts = facts.policies
      .filter(({ region }) => within(region.id, "310000"))
      .flatMap(({ goals }) => goals.filter(({ value, unit }) => value >= 5 && unit === "COUNT"));
    expect(data).toEqual({ measures: { totalCount: support.length }, goals: { totalCount: counts.length } });
  });
});
