import { firstPolicy } from "../inputs";

const [measure] = firstPolicy.measures;

type Row = [name: string, change: object, path: string, message: string];

/** A change to a policy, and the problem for which it is refused. */
export const refusedInputs: Row[] = [
  ["a source that is not there", { source: "source:none" }, "source", '"source:none" is not a known source'],
  [
    "a quote that is not there",
    { kindEvidence: [{ quote: "规划" }] },
    "kindEvidence[0].quote",
    "is not in the text of source:first",
  ],
  [
    "a quote that occurs twice",
    { kindEvidence: [{ quote: "南京市" }] },
    "kindEvidence[0].quote",
    "occurs 2 times in the text of source:first: provide start and end, or provide words around it as context",
  ],
  [
    "a context that occurs twice",
    { kindEvidence: [{ quote: "京", context: "南京市" }] },
    "kindEvidence[0].context",
    "occurs 2 times",
  ],
  [
    "a quote that occurs twice in its context",
    {
      kindEvidence: [{ quote: "元宇宙", context: "元宇宙教育行动计划(2023-2025年)》(宁教〔2023〕5号)。\n推动元宇宙" }],
    },
    "kindEvidence[0].context",
    "contains the quote 2 times",
  ],
  [
    "offsets and words that disagree",
    { kindEvidence: [{ quote: "行动计划", start: 0, end: 2 }] },
    "kindEvidence[0].quote",
    'is not the text from start to end in source:first, which is "南京"',
  ],
  [
    "offsets beyond the end",
    { kindEvidence: [{ start: 0, end: 999 }] },
    "kindEvidence[0].end",
    "is after the end of source:first",
  ],
  [
    "a region's name that no region has",
    { region: { name: "亚特兰蒂斯" } },
    "region.name",
    "is not the name of a known region",
  ],
  [
    "a region's code that no region has",
    { region: { id: "999999", evidence: { quote: "印发" } } },
    "region.id",
    '"999999" is not a known region',
  ],
  [
    "a thing by id without evidence",
    { issuers: [{ id: "organization:nanjing-education" }] },
    "issuers[0].evidence",
    "must be provided if the node is named by id",
  ],
  [
    "an id of another kind",
    { domains: [{ id: "320100", evidence: { quote: "印发" } }] },
    "domains[0].id",
    '"320100" is not a known domain',
  ],
  [
    "a name that two bear",
    { organizations: [{ name: "同名局", evidence: { quote: "印发" } }] },
    "organizations[0].name",
    '"同名局" is ambiguous: use the id of one of organization:same-1 (同名局), organization:same-2 (同名局)',
  ],
  [
    "a thing twice, by two of its names",
    { domains: [{ id: "tourism", evidence: { quote: "旅游" } }, { name: "旅游" }] },
    "domains[1]",
    'refers to "tourism" again',
  ],
  [
    "an issuer among the other bodies",
    { organizations: [{ id: "organization:nanjing-education", evidence: { quote: "印发" } }] },
    "organizations[0]",
    "is listed as an issuer",
  ],
  [
    "a measure's domain outside its passages",
    { measures: [{ ...measure, domains: [{ name: "culture", evidence: { quote: "数字人" } }] }] },
    "measures[0].domains[0].evidence[0].quote",
    "is not in the measure's own passages",
  ],
  ["an id that another kind has", { id: "education" }, "id", '"education" is already the id of a domain'],
];

/** What is refused, and that nothing of it is written. */
