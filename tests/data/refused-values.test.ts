import { testWrongEdits } from "./edited-folder";

const hefei = "policies/hefei-high-tech-zone-metaverse-plan-2023.yaml";
const nanjing = "policies/nanjing-metaverse-action-plan-2023.yaml";
const songjiang = "policies/shanghai-songjiang-metaverse-action-plan-2023.yaml";
const hanyang = "policies/wuhan-hanyang-metaverse-support-policy-2023.yaml";
const digest = "sources/digest-2023-q1/source.yaml";

describe("a wrong value, key or order is one problem with its file and path", () => {
  testWrongEdits([
    ["a kind that is none", [nanjing, "value: ACTION_PLAN", "value: PLAN"], "kind.value", /one of DEVELOPMENT_PLAN, /u],
    ["a stage that is none", [hanyang, "value: TRIAL", "value: trial"], "stage.value", /one of ISSUED, TRIAL/u],
    ["a stage that nothing states", [hanyang, ", passage: 试行", ""], "stage.passage", /missing/u],
    [
      "an instrument that is none",
      [nanjing, "instrument: FIRM_SUPPORT", "instrument: SUPPORT"],
      "measures[1].instrument",
      /one of PLANNING/u,
    ],
    [
      "a level that is none",
      ["regions.yaml", "台湾省, level: PROVINCE", "台湾省, level: ZONE"],
      "[0].level",
      /one of PROVINCE/u,
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
    [
      "an indicator that is none",
      [nanjing, "indicator: LABS", "indicator: LABORATORIES"],
      "goals[3].indicator",
      /LABORATORIES/u,
    ],
    ["a value in words", [hefei, "value: 80000000000", "value: 800亿"], "goals[0].value", /number/u],
    ["a value without end", [hefei, "value: 80000000000", "value: .inf"], "goals[0].value", /number/u],
    ["a value of nothing", [hefei, "value: 80000000000", "value: 0"], "goals[0].value", /number/u],
    ["a range without its upper end", [nanjing, "    upperValue: 5\n", ""], "goals[3].upperValue", /number/u],
    ["a range upside down", [nanjing, "upperValue: 5", "upperValue: 2"], "goals[3].upperValue", /greater than value/u],
    [
      "an upper end without a range",
      [hefei, "value: 80000000000", "value: 80000000000\n    upperValue: 90000000000"],
      "goals[0].upperValue",
      /BETWEEN/u,
    ],
    ["a unit that is none", [hefei, "unit: CNY", "unit: RMB"], "goals[0].unit", /one of CNY, PERSON, COUNT/u],
    ["a day that is none", [nanjing, "value: 2023-02-23", "value: 2023-02-29"], "publishedOn.value", /valid date/u],
    ["a day in another form", [nanjing, "value: 2023-02-23", "value: 2023-2-23"], "publishedOn.value", /YYYY-MM-DD/u],
    [
      "a day before all facts",
      [nanjing, "value: 2023-02-23", "value: 0001-01-01"],
      "publishedOn.value",
      /from 1900-01-01/u,
    ],
    [
      "a day after all facts",
      [nanjing, "value: 2023-02-23", "value: 2201-01-01"],
      "publishedOn.value",
      /to 2200-12-31/u,
    ],
    ["a year before all facts", [nanjing, "value: 2025,", "value: 1899,"], "periodEnd.value", /from 1900 to 2200/u],
    ["a year that is none", [nanjing, "value: 2025,", "value: '2025',"], "periodEnd.value", /year/u],
    ["a term upside down", [nanjing, "value: 2025,", "value: 2020,"], "periodEnd", /before periodStart/u],
    [
      "a deadline after its goal",
      [nanjing, "    passage: 高标准打造1-2个元宇宙特色园区", "$&\n    deadline: { year: 2025, passage: 到2025年 }"],
      "goals[0].deadline.passage",
      /before the goal's clause/u,
    ],
    [
      "a deadline beyond a full stop",
      [nanjing, "    passage: 引进培养10名高层次领军人才", "$&\n    deadline: { year: 2025, passage: 到2025年 }"],
      "goals[2].deadline.passage",
      /no 。 between/u,
    ],
    [
      "a misspelt key",
      [nanjing, "    upperValue: 5", "    upperValu: 5\n    upperValue: 5"],
      "goals[3].upperValu",
      /is not a key here/u,
    ],
    [
      "a domain outside its measure",
      [nanjing, "    passage: 推动产业开放合作", '$&\n    domains: [{ id: industry, passage: "围绕[工业]、" }]'],
      "measures[3].domains[0]",
      /outside the clause/u,
    ],
    [
      "measures out of order",
      [songjiang, "    passage: 制定一批行业标准", "    passage: 元宇宙相关产业规模"],
      "measures[3]",
      /after the previous one/u,
    ],
    [
      "goals out of order",
      [songjiang, "    passage: 组建一个产业联盟", "    passage: 数字化应用"],
      "goals[4]",
      /after the previous one/u,
    ],
    ["a domain listed twice", [nanjing, "{ id: culture,", "{ id: education,"], "domains[2].id", /listed twice/u],
    [
      "passages out of order",
      ["policies/hainan-lingshui-metaverse-action-plan-2023.yaml", "[内容开发, 数字内容]", "[数字内容, 内容开发]"],
      "domains[5].passages[1]",
      /after the previous passage/u,
    ],
    [
      "an issuer that is listed once more",
      [
        nanjing,
        "domains:\n  - { id: industry",
        "organizations:\n  - id: organization:nanjing-industry-and-information-technology-bureau\n" +
          "    passage: '[南京市工业和信息化局]发布'\n$&",
      ],
      "organizations[0]",
      /is listed as an issuer/u,
    ],
    ["a policy's id that occurs twice", [songjiang, "id: shanghai-songjiang", "id: nanjing"], "id", /already the id/u],
    [
      "a domain above itself",
      ["domains.yaml", "en: Tourism,", "en: Tourism, broader: tourism,"],
      "[6].broader",
      /is not a known domain/u,
    ],
    [
      "an exception of another length",
      ["traditional.yaml", "traditional: 新干縣", "traditional: 新干"],
      "[1].traditional",
      /as many/u,
    ],
    [
      "a heading that is no line",
      [digest, "  - 昆山\n", "  - 昆山\n  - 苏州\n"],
      "entries[8]",
      /exactly one line of the text/u,
    ],
    [
      "a publisher that the text does not name",
      [digest, "来源:[元力社]", "来源:[元社]"],
      "publisher.passage",
      /not in/u,
    ],
  ]);
});
