import { reviewedFacts } from "../support/reviewed-facts";
import { digest, policyOf, words } from "./reviewed-facts";

/* Entries in the order of the digest: region, day, kind, stage, term, then the counts of each kind of fact. */
const entries = [
  ["410100", "2023-02-07", "NOTICE", "ISSUED", null, { tech: 0, measures: 2, goals: 0, issuers: 1, others: 0 }],
  [
    "340176",
    "2023-02-14",
    "DEVELOPMENT_PLAN",
    "ISSUED",
    "2023-2028",
    { tech: 0, measures: 0, goals: 12, issuers: 0, others: 0 },
  ],
  [
    "110101",
    "2023-02-23",
    "ACTION_PLAN",
    "DRAFT_FOR_COMMENT",
    "2023-2025",
    { tech: 4, measures: 4, goals: 3, issuers: 0, others: 0 },
  ],
  [
    "320100",
    "2023-02-23",
    "ACTION_PLAN",
    "ISSUED",
    "2023-2025",
    { tech: 0, measures: 4, goals: 9, issuers: 1, others: 0 },
  ],
  [
    "370700",
    "2023-02-23",
    "SUPPORT_POLICY",
    "ISSUED",
    null,
    { tech: 1, measures: 22, goals: 0, issuers: 0, others: 0 },
  ],
  ["420105", "2023-02-27", "SUPPORT_POLICY", "TRIAL", null, { tech: 10, measures: 1, goals: 0, issuers: 0, others: 0 }],
  [
    "320200",
    "2023-02-28",
    "ACTION_PLAN",
    "ISSUED",
    "2023-2025",
    { tech: 0, measures: 3, goals: 5, issuers: 0, others: 0 },
  ],
  ["320583", "2023-02-16", "EVENT", "ISSUED", null, { tech: 5, measures: 3, goals: 0, issuers: 0, others: 3 }],
  [
    "310117",
    "2023-03-06",
    "ACTION_PLAN",
    "ISSUED",
    "2022-2025",
    { tech: 1, measures: 4, goals: 5, issuers: 0, others: 0 },
  ],
  [
    "469028",
    "2023-03-22",
    "ACTION_PLAN",
    "ISSUED",
    "2023-2027",
    { tech: 2, measures: 3, goals: 0, issuers: 0, others: 0 },
  ],
] as const;

/* Domains that the policy targets by words outside its measures, and by its measures. */
const domains: [region: string, own: string, ofMeasures: string][] = [
  [
    "410100",
    "agriculture-food artificial-intelligence business-office commerce connected-vehicles culture education exhibition " +
      "healthcare museums smart-manufacturing social-governance tourism",
    "",
  ],
  ["340176", "", ""],
  ["110101", "", ""],
  ["320100", "culture education industry", ""],
  ["370700", "", "commerce smart-manufacturing"],
  ["420105", "", "cultural-creative education fashion-design healthcare"],
  ["320200", "", ""],
  ["320583", "education healthcare industry tourism", ""],
  ["310117", "", "commerce culture education film-tv industry tourism"],
  [
    "469028",
    "culture digital-content education science-popularisation tourism vocational-training",
    "culture tourism vocational-training",
  ],
];

const ids = (links: readonly { readonly id: string }[]) => [...new Set(links.map(({ id }) => id))].sort().join(" ");

describe("the entries of the digest", () => {
  test("are ten policies, one for each region of the table", async () => {
    const { policies } = await reviewedFacts();
    expect(policies.map((policy) => policy.region.id).sort()).toEqual(entries.map(([region]) => region).sort());
  });

  test.each(entries)("%s of %s is %s, %s, for %s", async (region, day, kind, stage, term, counts) => {
    const policy = await policyOf(region);
    const { periodStart, periodEnd } = policy;
    expect([policy.publishedOn, policy.kind, policy.stage]).toEqual([day, kind, stage]);
    expect(periodStart === null ? periodEnd : `${String(periodStart)}-${String(periodEnd)}`).toBe(term);
    expect({
      tech: policy.technologies.length,
      measures: policy.measures.length,
      goals: policy.goals.length,
      issuers: policy.issuers.length,
      others: policy.organizations.length,
    }).toEqual(counts);
  });

  test.each(domains)("%s targets [%s], and by its measures [%s]", async (region, own, ofMeasures) => {
    const policy = await policyOf(region);
    expect(ids(policy.domains)).toBe(own);
    expect(ids(policy.measures.flatMap((measure) => measure.domains))).toBe(ofMeasures);
  });

  test("are about the metaverse, in the words of their titles, and target other domains", async () => {
    const { text } = await digest();
    for (const { subjects, domains: own, measures, statements } of (await reviewedFacts()).policies) {
      expect(subjects.map(({ id }) => id)).toEqual(["metaverse"]);
      const title = statements.find(({ about }) => about === "title")?.evidence;
      for (const { start, end } of subjects.flatMap(({ evidence }) => evidence)) {
        expect(words(text, { start, end })).toBe("元宇宙");
        expect(title && title.start <= start && end <= title.end).toBe(true);
      }
      expect(ids([...own, ...measures.flatMap((measure) => measure.domains)])).not.toContain("metaverse");
    }
  });

  test("measures and goals are numbered from 1 within their policy", async () => {
    for (const policy of (await reviewedFacts()).policies) {
      expect(policy.measures.map(({ id }) => id)).toEqual(
        policy.measures.map((_measure, index) => `${policy.id}/measure/${String(index + 1)}`),
      );
      expect(policy.goals.map(({ id, ordinal }) => [id, ordinal])).toEqual(
        policy.goals.map((_goal, index) => [`${policy.id}/goal/${String(index + 1)}`, index + 1]),
      );
    }
  });

  test("Weifang's 22 measures have these instruments", async () => {
    const { measures } = await policyOf("370700");
    expect(measures.map(({ instrument }) => instrument)).toEqual([
      ...["PROJECT_ATTRACTION", "PLANNING", "LAND", "INVESTMENT_INCENTIVE", "FIRM_SUPPORT", "APPLICATION"],
      ...["FIRM_SUPPORT", "FIRM_SUPPORT", "PLATFORM", "STANDARD", "APPLICATION", "APPLICATION", "APPLICATION"],
      ...["TALENT", "TALENT", "TALENT", "TALENT", "TALENT", "TALENT", "PUBLIC_SERVICE", "FINANCE", "EVENT"],
    ]);
  });

  test.each([
    ["320100", "江苏省南京市", "江蘇省南京市", "Jiangsu, Nanjing", "PREFECTURE"],
    ["320583", "江苏省苏州市昆山市", "江蘇省蘇州市昆山市", "Jiangsu, Suzhou, Kunshan", "COUNTY"],
    ["469028", "海南省陵水黎族自治县", "海南省陵水黎族自治縣", "Hainan, Lingshui Li Autonomous County", "COUNTY"],
    ["110101", "北京市东城区", "北京市東城區", "Beijing, Dongcheng District", "COUNTY"],
    [
      ...["340176", "安徽省合肥市合肥高新技术产业开发区", "安徽省合肥市合肥高新技術產業開發區"],
      ...["Anhui, Hefei, Hefei High-tech Industrial Development Zone", "DEVELOPMENT_ZONE"],
    ],
  ])("region %s is %s", async (id, fullName, fullNameHant, fullNameEn, level) => {
    const region = (await reviewedFacts()).regions.find((one) => one.id === id);
    expect(region).toMatchObject({ fullName, fullNameHant, fullNameEn, level });
  });
});
