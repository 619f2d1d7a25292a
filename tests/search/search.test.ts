import { type SearchDatabase, startSearchDatabase } from "./search-database";

let database: SearchDatabase;
beforeAll(async () => {
  database = await startSearchDatabase();
}, 180_000);
afterAll(async () => {
  await database.stop();
});

const ids = async (query: string, types?: string[]) => (await database.search(query, types)).map(({ id }) => id);
const snippetOf = async (query: string, id: string) =>
  (await database.search(query)).find((hit) => hit.id === id)?.snippet;

describe("one phrase, three languages", () => {
  test("数字孪生, 數字孿生 and digital twin find the same policies", async () => {
    const expected = ["hainan-lingshui-metaverse-action-plan-2023", "wuhan-hanyang-metaverse-support-policy-2023"];
    for (const query of ["数字孪生", "數字孿生", "digital twin", "Digital Twins", "DIGITAL-TWIN"]) {
      expect([query, await ids(query, ["POLICY"])]).toEqual([query, expected]);
    }
  });

  test("a phrase of Chinese matches as a phrase, not by its pairs of characters", async () => {
    expect(await ids("字孪生数")).toEqual([]);
    expect(await ids("宇宙元宇")).toEqual([]);
  });

  test("a single character matches as a part of a word", async () => {
    const twins = ["technology:digital-twin", "wuhan-hanyang-metaverse-support-policy-2023/measure/1"];
    expect((await ids("孪")).slice(0, 2)).toEqual(twins);
    expect(await ids("孿")).toEqual(await ids("孪"));
  });

  test("whole words come before parts of words", async () => {
    const hits = (await database.search("AR")).filter(({ label }) => label !== "Source");
    const wholes = hits.filter(({ snippet }) => /(?<![a-z])«AR»(?![a-z])/i.test(snippet));
    expect(wholes.length).toBeGreaterThan(1);
    expect(wholes.length).toBeLessThan(hits.length);
    expect(hits.slice(0, wholes.length)).toEqual(wholes);
    expect(wholes[0]).toMatchObject({ id: "technology:augmented-reality", score: 3 });
    expect(await database.search("ugmented", ["TECHNOLOGY"])).toMatchObject([
      { id: "technology:augmented-reality", snippet: "A«ugmented» reality" },
    ]);
  });

  test("words match in their order, the last one as a beginning if it has four letters", async () => {
    expect(await ids("augmented real", ["TECHNOLOGY"])).toEqual(["technology:augmented-reality"]);
    expect(await ids("augment reality", ["TECHNOLOGY"])).toEqual([]);
    expect(await ids("reality augmented", ["TECHNOLOGY"])).toEqual([]);
  });

  test("phrases with a space between them must all occur", async () => {
    expect(await ids("南京 教育", ["POLICY"])).toEqual(["nanjing-metaverse-action-plan-2023"]);
    expect(await ids("南京 松江", ["POLICY"])).toEqual([]);
  });
});

describe("what is searched", () => {
  test("is chosen by types; by default it is all types, sources last", async () => {
    const hits = await database.search("元宇宙");
    expect(new Set(hits.map(({ label }) => label))).toEqual(
      new Set(["Policy", "Domain", "Measure", "Goal", "TargetGroup", "Source"]),
    );
    expect(hits.filter(({ label }) => label === "Source")).toEqual(hits.slice(-1));
    expect((await database.search("元宇宙", ["GOAL", "DOMAIN"])).map(({ label }) => label)).not.toContain("Measure");
    expect(await database.search("元宇宙", [])).toEqual([]);
    // The title of a source is not searched.
    await database.write("MATCH (source:Source) SET source.title = '独一无二的标题'");
    expect(await ids("独一无二的标题")).toEqual([]);
  });

  test("is the text of sources, by its sentences: one hit a source, with its best sentence", async () => {
    // These words occur only in the source.
    const [hit, ...others] = await database.search("在这众多跟进的地区中");
    expect(others).toEqual([]);
    expect(hit).toMatchObject({ label: "Source", id: "source:digest-2023-q1" });
    expect(hit?.snippet).toContain("«在这众多跟进的地区中»");
    expect((await database.search("在這眾多跟進的地區中", ["SOURCE"]))[0]?.snippet).toContain("«在這眾多跟進的地區中»");
    expect(await ids("在这众多跟进的地区中", ["POLICY", "GOAL"])).toEqual([]);
    const sources = await database.search("元宇宙", ["SOURCE"]);
    expect(sources.map(({ id }) => id)).toEqual(["source:digest-2023-q1"]);
    // No sentence has both phrases, although the text does.
    expect(await ids("陵水 昆山", ["SOURCE"])).toEqual([]);
  });

  test("is a policy by its document numbers, in any brackets", async () => {
    await database.add("Policy", { id: "numbered", title: "通知", documentNumbers: ["穗开发改规字〔2025〕2号"] });
    for (const query of [
      "穗开发改规字〔2025〕2号",
      "穗开发改规字(2025)2号",
      "穗開發改規字［２０２５］２號",
      "规字 2025 2号",
    ]) {
      expect([query, (await database.search(query)).map(({ id, snippet }) => [id, snippet])]).toEqual([
        query,
        [["numbered", query.includes(" ") ? "穗开发改«规字»〔2025〕2号" : "«穗开发改规字〔2025〕2号»"]],
      ]);
    }
  });

  test("is a region by a form of its pinyin, with its whole name marked", async () => {
    expect(await database.search("lingshuilizu")).toMatchObject([{ id: "469028", snippet: "«陵水黎族自治县»" }]);
    expect((await database.search("lingshuilizuzizhixian"))[0]).toMatchObject({ score: 3 });
  });

  test("is a policy by what it states, in every script", async () => {
    const weifang = "weifang-metaverse-policies-2023";
    expect(await ids("山东省", ["POLICY"])).toEqual([weifang]);
    expect(await ids("山東省", ["POLICY"])).toEqual([weifang]);
    expect(await ids("Shandong", ["POLICY"])).toEqual([weifang]);
    expect(await ids("微軟中國", ["POLICY"])).toEqual(["kunshan-metaverse-conference-2023"]);
  });

  test("is not a policy by what it no longer states", async () => {
    const wuhan = "wuhan-hanyang-metaverse-support-policy-2023";
    await database.write("MATCH (:Policy {id: $wuhan})-[named:USES]->({id: 'technology:blockchain'}) DELETE named", {
      wuhan,
    });
    await database.write(
      "MATCH (:Policy {id: $wuhan})-[:HAS_MEASURE]->(m) WHERE m.text CONTAINS '区块链' DETACH DELETE m",
      {
        wuhan,
      },
    );
    expect(await ids("区块链", ["POLICY"])).toContain(wuhan);
    await database.writeSearchTexts([wuhan]);
    expect(await ids("区块链", ["POLICY"])).not.toContain(wuhan);
  });
});

describe("the order", () => {
  test("is an equal name first, then names and titles, then a node's own texts, then what a policy states", async () => {
    const hits = await database.search("教育");
    expect(hits[0]).toMatchObject({ id: "education", score: 3 });
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    const nanjing = await database.search("南京");
    expect(nanjing.slice(0, 3).map(({ id, score }) => [id, score])).toEqual([
      ["320100", 2.666667],
      ["organization:nanjing-industry-and-information-technology-bureau", 2.2],
      ["nanjing-metaverse-action-plan-2023", 2.071429],
    ]);
  });

  test("has a long title before a short text", async () => {
    const title = "关于在全市范围内进一步推广量子通信技术应用的若干意见(征求意见稿)";
    await database.add("Policy", { id: "title", title });
    await database.add("Policy", { id: "summary", title: "通知", summary: "量子通信" });
    const stated = { statedTexts: ["量子通信"], statedTextsHant: ["量子通信"], statedForms: [" 量子通信 "] };
    await database.add("Policy", { id: "stated", title: "通知", ...stated });
    expect(await ids("量子通信")).toEqual(["title", "summary", "stated"]);
  });
});

describe("the snippet", () => {
  const measure = "wuhan-hanyang-metaverse-support-policy-2023/measure/9";
  beforeAll(() =>
    database.add("Measure", {
      id: measure,
      text: "对从事虚拟现实、增强现实、人工智能、交互、物联网等元宇宙底层支撑技术研发的企业给予补贴,支持量子计算平台建设,鼓励高校、科研机构和龙头企业联合开展关键技术攻关,并给予专项支持。",
      textHant:
        "對從事虛擬現實、增強現實、人工智能、交互、物聯網等元宇宙底層支撐技術研發的企業給予補貼,支持量子計算平臺建設,鼓勵高校、科研機構和龍頭企業聯合開展關鍵技術攻關,並給予專項支持。",
      textEn:
        "Subsidise firms that develop the enabling technologies of the metaverse, support platforms for quantum computing, and encourage universities and leading firms to work together.",
    }),
  );

  test.each([
    [
      "量子计算",
      "能、交互、物联网等元宇宙底层支撑技术研发的企业给予补贴,支持«量子计算»平台建设,鼓励高校、科研机构和龙头企业联合开展关键技术攻关,",
    ],
    [
      "量子計算",
      "能、交互、物聯網等元宇宙底層支撐技術研發的企業給予補貼,支持«量子計算»平臺建設,鼓勵高校、科研機構和龍頭企業聯合開展關鍵技術攻關,",
    ],
    ["Quantum comp", "support platforms for «quantum computing», and encourage universities"],
    ["Subsidise", "«Subsidise» firms that develop the"],
    ["together", "and leading firms to work «together»."],
  ])("%s: %s", async (query, snippet) => {
    expect(await snippetOf(query, measure)).toBe(snippet);
  });

  test("of a name is the name", async () => {
    expect(await snippetOf("南京", "320100")).toBe("«南京»市");
    expect(await snippetOf("Microsoft China Co Ltd", "organization:microsoft-china-co-ltd")).toBe(
      "«Microsoft (China) Co., Ltd».",
    );
  });

  test("counts characters, not code units, and leaves the marks in the text unchanged", async () => {
    await database.add("Goal", { id: "odd", label: "😀𠀀«超导»😀", labelHant: "😀𠀀«超導»😀" });
    expect(await snippetOf("超導", "odd")).toBe("😀𠀀««超導»»😀");
  });
});

describe("a stored text in another form than the query", () => {
  const table: [label: string, property: string, text: string, query: string, snippet: string][] = [
    ["Policy", "title", "双（5Ｇ＋）工业互联网", "5G", "双（«5Ｇ»＋）工业互联网"],
    ["Policy", "title", "双（5Ｇ＋）工业互联网", "5g+工业", "双（«5Ｇ＋）工业»互联网"],
    ["Policy", "title", "规划（２０２３年）", "2023年", "规划（«２０２３年»）"],
    ["Policy", "titleEn", "Phase Ⅱ of the plan", "II", "Phase «Ⅱ» of the plan"],
    ["Policy", "summary", "重点①：教育", "1教育", "重点«①：教育»"],
    ["Measure", "text", "新建５万㎡园区", "m2园区", "新建５万«㎡园区»"],
    ["Measure", "text", "发展工\u200b业\ufeff互联网", "工业互联", "发展«工\u200b业\ufeff互联»网"],
    ["Measure", "text", "发展 İstanbul 式园区", "istanbul式", "发展 «İstanbul 式»园区"],
    ["Goal", "labelEn", "İİİ and smart cities", "smart", "İİİ and «smart» cities"],
    ["Goal", "labelEn", "Cafe\u0301 culture", "café", "«Cafe\u0301» culture"],
    ["Organization", "name", "ＡＢＣ科技（集团）", "abc科技(集团", "«ＡＢＣ科技（集团»）"],
    ["Domain", "name", "數位経済", "数位", "«數位»経済"],
    ["Technology", "aliases", "６Ｇ通信", "6G", "«６Ｇ»通信"],
    ["Region", "name", "Ａ１新区", "a1", "«Ａ１»新区"],
    ["Policy", "title", "No-code tools", "no-code", "«No-code» tools"],
    ["Policy", "title", "No-code tools", "no code", "«No-code» tools"],
    ["Policy", "title", "On-site services", "on-site", "«On-site» services"],
    ["Policy", "title", "IT/AI parks", "IT/AI", "«IT/AI» parks"],
    ["Policy", "title", "IT/AI parks", "IT", "«IT»/AI parks"],
    ["Policy", "title", "A/B tests", "A/B", "«A/B» tests"],
    ["Policy", "title", "The Who", "the", "«The» Who"],
    ["Policy", "title", "R&D", "R & D", "«R&D»"],
    ["Policy", "title", "C++", "c", "«C»++"],
    ["Policy", "title", "ภาษาไทย ๕", "ภาษา", "«ภาษาไทย» ๕"],
    ["Policy", "title", "𰻞𰻞麵", "𰻞𰻞", "«𰻞𰻞»麵"],
    ["Policy", "title", "ΟΔΟΣ ß", "οδος ss", "«ΟΔΟΣ ß»"],
    ["Policy", "title", "行动计划", "行動計畫", "«行动计划»"],
  ];
  test.each(table)("%s.%s %j, searched for %j: %j", async (label, property, text, query, snippet) => {
    const id = `form ${property} ${text}`;
    await database.write("MATCH (node {id: $id}) DELETE node", { id });
    await database.add(label, { id, [property]: property === "aliases" ? ["其他", text] : text });
    expect(await snippetOf(query, id)).toBe(snippet);
  });
});
