import { MeasureInstrument, PolicyKind } from "../../schema/enums";

/** Two sources of one policy; the second states more, and states some of it in other words. */
export const firstText = [
  "南京",
  "2023年3月1日,南京市教育局印发《南京市元宇宙教育行动计划(2023-2025年)》(宁教〔2023〕5号)。",
  "推动元宇宙赋能教育和旅游,建设公共服务平台。鼓励企业开发数字人。",
  "到2025年,产业规模突破100亿元。",
].join("\n");

export const secondText = [
  "江苏要闻",
  "3月1日,南京市教育局发布元宇宙教育行动计划。",
  "该计划推动元宇宙赋能教育和旅游,培育一批龙头企业,运用区块链技术。",
  "产业规模到2025年将突破100亿元。南京市科技局参与。",
].join("\n");

export const sources = [
  { id: "source:first", title: "南京元宇宙政策", titleEn: "Metaverse policy of Nanjing", raw: firstText },
  { id: "source:second", title: "江苏要闻", titleEn: "News of Jiangsu", publishedOn: "2023-03-02", raw: secondText },
];

export const organizations = [
  { id: "organization:nanjing-education", name: "南京市教育局", nameEn: "Nanjing Bureau of Education" },
  { id: "organization:nanjing-science", name: "南京市科技局", nameEn: "Nanjing Bureau of Science and Technology" },
];

const id = "nanjing-metaverse-education-plan-2023";

/** What the first source states. */
export const firstPolicy = {
  id,
  source: "source:first",
  titleEvidence: { quote: "南京市元宇宙教育行动计划(2023-2025年)" },
  titleEn: "Nanjing Action Plan for the Metaverse in Education (2023–2025)",
  kind: PolicyKind.ACTION_PLAN,
  kindEvidence: { quote: "行动计划" },
  stage: "ISSUED",
  stageEvidence: { quote: "印发" },
  publishedOn: "2023-03-01",
  publishedOnEvidence: { quote: "2023年3月1日" },
  documentNumbers: ["宁教[2023]5号"],
  documentNumbersEvidence: { quote: "宁教〔2023〕5号" },
  periodStart: 2023,
  periodStartEvidence: { quote: "2023", context: "(2023-2025年)" },
  periodEnd: 2025,
  periodEndEvidence: { quote: "2025年", context: "2023-2025年" },
  summary: "以元宇宙赋能教育。",
  summaryEn: "The metaverse is to serve education.",
  region: { name: "南京", evidence: { quote: "南京", context: "南京\n2023" } },
  issuers: [{ name: "南京市教育局" }],
  domains: [{ id: "culture", evidence: { quote: "元宇宙教育" } }],
  measures: [
    {
      textEn: "Let the metaverse serve education and tourism",
      instrument: MeasureInstrument.APPLICATION,
      domains: [{ name: "教育" }, { name: "Tourism", evidence: { quote: "旅游" } }],
      evidence: { quote: "推动元宇宙赋能教育和旅游" },
    },
    {
      text: "鼓励企业开发数字人产品",
      textEn: "Encourage firms to develop digital humans",
      instrument: MeasureInstrument.FIRM_SUPPORT,
      targetGroups: [{ name: "企业" }],
      evidence: { quote: "鼓励企业开发数字人" },
    },
  ],
  goals: [
    {
      indicator: "INDUSTRY_SCALE",
      label: "产业规模",
      labelEn: "Scale of the industry",
      comparator: "MORE_THAN",
      value: 10_000_000_000,
      unit: "CNY",
      deadline: 2025,
      evidence: { quote: "产业规模突破100亿元" },
      deadlineEvidence: { quote: "到2025年" },
    },
  ],
};

/** What the second source states of the same policy. */
export const secondPolicy = {
  id,
  source: "source:second",
  title: "元宇宙教育行动计划",
  titleEn: "Metaverse education plan",
  kind: PolicyKind.ACTION_PLAN,
  kindEvidence: { quote: "行动计划" },
  publishedOn: "2023-03-01",
  publishedOnEvidence: { quote: "3月1日" },
  region: { id: "320100", evidence: { quote: "南京市", context: ",南京市教育局发布" } },
  issuers: [{ name: "南京市教育局" }],
  organizations: [{ name: "南京市科技局" }],
  technologies: [{ name: "区块链" }],
  measures: [
    {
      textEn: "Let the metaverse serve education and tourism",
      instrument: MeasureInstrument.APPLICATION,
      domains: [{ name: "教育" }],
      evidence: { quote: "推动元宇宙赋能教育和旅游" },
    },
    {
      textEn: "Foster leading firms",
      instrument: MeasureInstrument.FIRM_SUPPORT,
      evidence: { quote: "培育一批龙头企业" },
    },
  ],
  goals: [
    {
      indicator: "INDUSTRY_SCALE",
      label: "元宇宙产业规模",
      labelEn: "Scale of the metaverse industry",
      comparator: "MORE_THAN",
      value: 10_000_000_000,
      unit: "CNY",
      deadline: 2025,
      evidence: { quote: "产业规模到2025年将突破100亿元" },
    },
  ],
};

/** The mutation that has a list of inputs of a kind. */
export const mutations = {
  policies: `mutation ($inputs: [PolicyInput!]!, $mode: ImportMode, $dryRun: Boolean, $ifVersion: String) {
    importPolicies(policies: $inputs, mode: $mode, dryRun: $dryRun, ifVersion: $ifVersion) { ...Report }
  }`,
  regions: "mutation ($inputs: [RegionInput!]!) { importRegions(regions: $inputs) { ...Report } }",
  domains: "mutation ($inputs: [DomainInput!]!) { importDomains(domains: $inputs) { ...Report } }",
  organizations:
    "mutation ($inputs: [OrganizationInput!]!) { importOrganizations(organizations: $inputs) { ...Report } }",
  technologies: "mutation ($inputs: [TechnologyInput!]!) { importTechnologies(technologies: $inputs) { ...Report } }",
  targetGroups: "mutation ($inputs: [TargetGroupInput!]!) { importTargetGroups(targetGroups: $inputs) { ...Report } }",
  sources: `mutation ($inputs: [SourceInput!]!, $dryRun: Boolean) {
    importSources(sources: $inputs, dryRun: $dryRun) { ...Report }
  }`,
} as const;

export const report = `fragment Report on ImportReport {
  created changed unchanged deleted dryRun version nodes { id outcome warnings conflicts { path message } }
}`;
