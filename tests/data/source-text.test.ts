import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { clauses } from "../../src/text/clauses";
import { toSimplified } from "../../src/text/simplified";
import { dataFolder, digest, words } from "./reviewed-facts";

describe("the digest of the first quarter of 2023", () => {
  test("is stored byte for byte", async () => {
    const bytes = await readFile(join(dataFolder, "sources/digest-2023-q1/raw.txt"));
    expect(bytes.length).toBe(11102);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(
      "80d6dd6e8980f4691bcf245ca902efe6b67e20a9850e96b36b750bedcdcb7c92",
    );
    expect(Buffer.from((await digest()).raw, "utf8").equals(bytes)).toBe(true);
  });

  test.each([
    ["two lost characters", "推进元宇宙产业链条化、规模化,形成100家以上元宇宙生态链企业。"],
    ["a lost character and two notes without opening brackets", "以元宇宙领域对数字人、数字孪生的巨大需求为方向,"],
    ["a space inside a word", "组织实施10个以上元宇宙领域重大项目,"],
    ["spaces around a range", "建设2-3家元宇宙创新载体,"],
    ["a space after a quote", "“元技术”创新高地、“元产业”发展高地、"],
    ["a space inside 中心", "打造若干创新体验中心,推动形成一批元宇宙示范应用场景,元宇宙核心产业规模突破500亿元。"],
    ["a space before 年", "到2025年,元宇宙及关联产业规模超过1350亿元。"],
    ["low quotation marks", "落地10个以上“元宇宙+”、“+元宇宙”的重大示范应用项目。"],
    [
      "genuine brackets of a title",
      "《东城区加快元宇宙产业高质量发展行动计划(2023-2025年)(征求意见稿)》公开征集意见的公告。",
    ],
    ["genuine brackets of a device", "VR(虚拟现实)、AR(增强现实)、MR(混合现实)、脑机交互等元宇宙终端设备;"],
    ["a genuine bracket of a name", "昆山市人民政府与微软(中国)有限公司签署战略合作协议。"],
    ["dashes and quotes", "依托故宫—王府井—隆福寺“文化金三角”、东城园国家文化和科技融合示范基地等空间,"],
  ])("%s: %s", async (_what, expected) => {
    expect((await digest()).text).toContain(expected);
  });

  test("contains no reading, space or stray mark any more", async () => {
    const { text } = await digest();
    expect(text).not.toMatch(/[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]|[a-z]|[?〞]|[^\S\n]/u);
    expect([...text.matchAll(/\(([^)]*)\)/gu)].map((bracket) => bracket[1])).toEqual([
      "2023-2028",
      "2023-2025年",
      "征求意见稿",
      "2023-2025年",
      "试行",
      "虚拟现实",
      "增强现实",
      "混合现实",
      "2023-2025年",
      "中国",
      "2022-2025年",
      "2023-2027",
    ]);
  });

  test("has the line breaks of the received text, so that its lines are the same", async () => {
    const { raw, text, textHant } = await digest();
    const emptyLines = (whole: string) => whole.split("\n").map((line) => line === "");
    expect(emptyLines(text)).toEqual(emptyLines(raw));
    expect(emptyLines(textHant)).toEqual(emptyLines(raw));
  });

  test("has the same length in both scripts, and each line is the conversion of the other", async () => {
    const { text, textHant } = await digest();
    expect([...textHant]).toHaveLength([...text].length);
    expect(toSimplified(textHant)).toBe(text);
  });

  test.each([
    "2023年2月16日,元宇宙產業大會2023春季會在昆山國際會展中心開幕。",
    "16家元宇宙企業簽約落地,",
    "濰坊發佈《關於加快推動元宇宙產業發展的若干政策》。",
    "鄭州市製造業高質量發展工作領導小組辦公室發佈《關於開展元宇宙典型案例及創新場景需求徵集工作的通知》。",
    "打造若干創新體驗中心,",
    "教育、醫療、工業、旅遊等領域,",
    "面向智能製造、教育、文旅文博、醫療衛生、",
    "松江區培育“元宇宙”新賽道行動方案(2022-2025年)",
    "各地政府加速佈局元宇宙產業規劃,以具體的政策加以引進,並給出豐富的鼓勵政策。",
  ])("is in traditional Chinese: %s", async (expected) => {
    expect((await digest()).textHant).toContain(expected);
  });

  test("has the publisher that its own words name, and no day of its own", async () => {
    const source = await digest();
    expect(source.publisher).toBe("元力社");
    expect(source.publishedOn).toBeNull();
    expect(source.text.trimEnd().endsWith("来源:元力社")).toBe(true);
  });

  test("is cleaned to the same characters by every version", async () => {
    const { text, textHant } = await digest();
    const sha256 = (cleaned: string) => createHash("sha256").update(cleaned).digest("hex");
    expect(sha256(text)).toBe("5596782fd36661a87a348d0ae7ff3bc52e3b2e1fe252ef7a7fe69b6e78dc8c8a");
    expect(sha256(textHant)).toBe("16a2cd0c3aa46a05b8b29238a8e3d4ebb6cc15dd3a0f0ee87b31e411ef2b0ba6");
  });

  test("is shown to reviewers in useful clauses", async () => {
    const { text } = await digest();
    const shown = clauses(text).map((span) => words(text, span));
    expect(shown).toEqual(expect.arrayContaining(["南京", "2.科学谋划产业发展。", "22.支持举办大型交流活动。"]));
    expect(shown).toContain("引进培育元宇宙领域科技领军人才50名、青年创新创业团队100个,");
    expect(shown).toContain("相关从业人员50000人;");
  });
});
