import { testWrongEdits } from "./edited-folder";

const hefei = "policies/hefei-high-tech-zone-metaverse-plan-2023.yaml";
const nanjing = "policies/nanjing-metaverse-action-plan-2023.yaml";
const songjiang = "policies/shanghai-songjiang-metaverse-action-plan-2023.yaml";
const hanyang = "policies/wuhan-hanyang-metaverse-support-policy-2023.yaml";

describe("a value that its type does not allow is one problem with its file and path", () => {
  testWrongEdits([
    ["a kind that is none", [nanjing, "kind: ACTION_PLAN", "kind: PLAN"], "kind", /"PLAN" does not exist/u],
    ["a stage that is none", [hanyang, "stage: TRIAL", "stage: trial"], "stage", /"trial" does not exist/u],
    [
      "an instrument that is none",
      [nanjing, "instrument: FIRM_SUPPORT", "instrument: SUPPORT"],
      "measures[1].instrument",
      /"SUPPORT" does not exist/u,
    ],
    ["a value in words", [hefei, "value: 80000000000", "value: 800亿"], "goals[0].value", /Float cannot represent/u],
    ["a value without end", [hefei, "value: 80000000000", "value: .inf"], "goals[0].value", /Float cannot represent/u],
    ["a year in quotes", [nanjing, "periodEnd: 2025", "periodEnd: '2025'"], "periodEnd", /Int cannot represent/u],
    [
      "a misspelt key",
      [nanjing, "    upperValue: 5", "    upperValu: 5\n    upperValue: 5"],
      "goals[3]",
      /"upperValu" is not defined/u,
    ],
  ]);
});

describe("a value that a check refuses is one problem with its file and path", () => {
  testWrongEdits([
    ["a term upside down", [nanjing, "periodEnd: 2025", "periodEnd: 2020"], "periodEnd", /before periodStart/u],
    [
      "a day in another form",
      [nanjing, "publishedOn: 2023-02-23", "publishedOn: 2023-2-23"],
      "publishedOn",
      /YYYY-MM-DD/u,
    ],
    [
      "a day that is none",
      [nanjing, "publishedOn: 2023-02-23", "publishedOn: 2023-02-29"],
      "publishedOn",
      /valid date/u,
    ],
    [
      "a stage that nothing states",
      [hanyang, "stageEvidence: 试行\n", ""],
      "stageEvidence",
      /must be provided if stage is other than ISSUED/u,
    ],
    [
      "a level that is none",
      ["regions.yaml", "台湾省, level: PROVINCE", "台湾省, level: ZONE"],
      "[0].level",
      /one of NATION, PROVINCE/u,
    ],
    [
      "a parent that is none",
      ["regions.yaml", "台湾省,", '台湾省, parent: "910000",'],
      "[0].parent",
      /is not a known region/u,
    ],
    [
      "a reading of another division",
      ["region-readings.yaml", "zh: 单县", "zh: 双县"],
      "regions[97].zh",
      /beginning of 单县/u,
    ],
    [
      "a reading that is too short",
      ["region-readings.yaml", "shan xian", "shan"],
      "regions[97].pinyin",
      /one syllable/u,
    ],
    ["a value below nothing", [hefei, "value: 80000000000", "value: -1"], "goals[0].value", /from 0 to 1e\+24/u],
    [
      "a range without its upper end",
      [nanjing, "    upperValue: 5\n", ""],
      "goals[3].upperValue",
      /with the comparator BETWEEN/u,
    ],
    ["a range upside down", [nanjing, "upperValue: 5", "upperValue: 2"], "goals[3].upperValue", /greater than value/u],
    [
      "an upper end without a range",
      [hefei, "value: 80000000000", "value: 80000000000\n    upperValue: 90000000000"],
      "goals[0].upperValue",
      /BETWEEN/u,
    ],
    ["a unit that is none", [hefei, "unit: CNY", "unit: RMB"], "goals[0].unit", /near keys are CNY/u],
    [
      "a day before all facts",
      [nanjing, "publishedOn: 2023-02-23", "publishedOn: 1899-12-31"],
      "publishedOn",
      /from 1900-01-01/u,
    ],
    [
      "a day after all facts",
      [nanjing, "publishedOn: 2023-02-23", "publishedOn: 2201-01-01"],
      "publishedOn",
      /to 2200-12-31/u,
    ],
    ["a year before all facts", [hefei, "periodStart: 2023", "periodStart: 1899"], "periodStart", /from 1900 to 2200/u],
    [
      "an exception of another length",
      ["traditional.yaml", "traditional: 新干縣", "traditional: 新干"],
      "[1].traditional",
      /as many/u,
    ],
  ]);
});

describe("a value that contradicts another is one problem with its file and path", () => {
  testWrongEdits([
    [
      "a domain outside its measure",
      [nanjing, "    evidence: 推动产业开放合作", '$&\n    domains: [{ id: industry, evidence: "围绕[工业]、" }]'],
      "measures[3].domains[0].evidence[0].context",
      /is not in the measure's own passages/u,
    ],
    ["a domain listed twice", [nanjing, "{ id: culture,", "{ id: education,"], "domains[2]", /list it once/u],
    [
      "an issuer that is listed once more",
      [
        nanjing,
        "domains:\n  - { id: industry",
        "organizations:\n  - id: organization:nanjing-industry-and-information-technology-bureau\n" +
          "    evidence: '[南京市工业和信息化局]发布'\n$&",
      ],
      "organizations[0]",
      /is listed as an issuer/u,
    ],
    ["a policy's id given twice", [songjiang, "id: shanghai-songjiang", "id: nanjing"], "id", /already the id/u],
    [
      "a domain above itself",
      ["domains.yaml", "nameEn: Tourism,", "nameEn: Tourism, broader: tourism,"],
      "[6].broader",
      /broader than itself/u,
    ],
  ]);
});

describe("what reviewed facts promise beyond the checks of a mutation", () => {
  testWrongEdits([
    [
      "an indicator that is not in the list",
      [nanjing, "indicator: LABS", "indicator: LABORATORIES"],
      "goals[3].indicator",
      /LABORATORIES/u,
    ],
    [
      "a deadline after its goal",
      [
        nanjing,
        "    evidence: 高标准打造1-2个元宇宙特色园区",
        "$&\n    deadline: 2025\n    deadlineEvidence: 到2025年",
      ],
      "goals[0].deadlineEvidence",
      /before the goal's clause/u,
    ],
    [
      "a deadline beyond a full stop",
      [nanjing, "    evidence: 引进培养10名高层次领军人才", "$&\n    deadline: 2025\n    deadlineEvidence: 到2025年"],
      "goals[2].deadlineEvidence",
      /no 。 between/u,
    ],
    [
      "measures out of order",
      [songjiang, "    evidence: 制定一批行业标准", "    evidence: 元宇宙相关产业规模"],
      "measures[3]",
      /after the previous one/u,
    ],
    [
      "goals out of order",
      [songjiang, "    evidence: 组建一个产业联盟", "    evidence: 数字化应用"],
      "goals[4]",
      /after the previous one/u,
    ],
  ]);
});
