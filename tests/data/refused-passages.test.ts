import { testWrongEdits } from "./edited-folder";

const hefei = "policies/hefei-high-tech-zone-metaverse-plan-2023.yaml";
const nanjing = "policies/nanjing-metaverse-action-plan-2023.yaml";
const songjiang = "policies/shanghai-songjiang-metaverse-action-plan-2023.yaml";
const zhengzhou = "policies/zhengzhou-metaverse-cases-notice-2023.yaml";
const hanyang = "policies/wuhan-hanyang-metaverse-support-policy-2023.yaml";

describe("a wrong passage or id is one problem with its file and path", () => {
  testWrongEdits([
    [
      "a passage that is not in the entry",
      [hefei, "passage: 累计申请相关专利超过800项", "passage: 累计申请相关专利超过900项"],
      "goals[2].passage",
      /not in the entry 合肥高新区/u,
    ],
    [
      "a passage of another entry",
      [nanjing, "passage: 推动产业开放合作", "passage: 支持引进青年人才"],
      "measures[3].passage",
      /not in the entry 南京/u,
    ],
    [
      "a passage in the other script",
      [hanyang, "passage: 区块链", "passage: 區塊鏈"],
      "technologies[4].passage",
      /simplified/u,
    ],
    ["a passage that occurs twice", [nanjing, "围绕[工业]、", "工业"], "domains[0].passages[0]", /more than once/u],
    [
      "brackets that mark nothing",
      [nanjing, "围绕[工业]、", "围绕工业[]、"],
      "domains[0].passages[0]",
      /one pair of square/u,
    ],
    [
      "two pairs of brackets",
      [nanjing, "围绕[工业]、", "[围绕][工业]、"],
      "domains[0].passages[0]",
      /one pair of square/u,
    ],
    ["a passage that is missing", [hanyang, "passage: 区块链", "passage: ''"], "technologies[4].passage", /text/u],
    [
      "an unknown region",
      [nanjing, 'region: { id: "320100"', 'region: { id: "320199"'],
      "region.id",
      /is not a known region/u,
    ],
    [
      "a domain in place of a region",
      [nanjing, 'region: { id: "320100"', "region: { id: industry"],
      "region.id",
      /region/u,
    ],
    ["an unknown domain", [nanjing, "id: culture", "id: cultures"], "domains[2].id", /is not a known domain/u],
    [
      "an unknown domain of a measure",
      [songjiang, "id: film-tv", "id: film"],
      "measures[0].domains[2].id",
      /is not a known domain/u,
    ],
    [
      "an unknown technology",
      [hanyang, "technology:gpu", "technology:cpu"],
      "technologies[5].id",
      /is not a known technology/u,
    ],
    [
      "an unknown organization",
      [zhengzhou, "organization:zhengzhou-manufacturing", "organization:manufacturing"],
      "issuers[0].id",
      /is not a known organization/u,
    ],
    [
      "an unknown source",
      [nanjing, "source: source:digest-2023-q1", "source: source:other"],
      "source",
      /is not a known source/u,
    ],
    ["an unknown entry", [nanjing, "entry: 南京", "entry: 南京市"], "entry", /not among the entries/u],
  ]);
});
