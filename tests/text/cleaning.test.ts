// Long, because every rule has its examples, and all of them keep the same properties.
import fc from "fast-check";
import { remainingDamage } from "../../src/text/cleaning/remaining-damage";
import { ruleExamples } from "../../src/text/cleaning/rule-examples";
import { cleaningRuleNames } from "../../src/text/cleaning/rule-names";
import { cleaned, mended } from "./cleaned";

const clean = (raw: string) => cleaned(raw).asReceived;

describe.each(cleaningRuleNames)("the rule %s", (rule) => {
  const examples = ruleExamples[rule];
  if (rule === "DAMAGED_SEQUENCE") {
    test("is applied before all others, at every position", () => {
      const table = [{ received: "規(guī)?;?", mended: "規模化" }];
      expect(mended("鏈條化、規(guī)?;?,規(guī)?;?", table)).toBe("鏈條化、規模化,規模化");
    });
    test("inserts its characters literally", () => {
      expect(mended("a?b", [{ received: "?", mended: "$&" }])).toBe("a$&b");
    });
    test("may remove a sequence", () => {
      expect(mended("南京##广告##发布", [{ received: "##广告##", mended: "" }])).toBe("南京发布");
    });
    return;
  }

  test.each(examples)("$received", ({ received, cleaned: expected, mediaType }) => {
    expect(cleaned(received, mediaType).text).toBe(expected);
  });

  test("is reported by its name", () => {
    const names = examples.flatMap(({ received, mediaType }) =>
      cleaned(received, mediaType).changes.map((each) => each.rule),
    );
    expect(names).toContain(rule);
  });

  test("leaves its last example alone", () => {
    const { received = "", mediaType } = examples.at(-1) ?? {};
    expect(cleaned(received, mediaType).changes).toEqual([]);
  });
});

describe("cleaning a received text in the script as received", () => {
  test.each([
    ["a reading is removed", "國(guó)內(nèi)元宇宙產(chǎn)業(yè)", "國內元宇宙產業"],
    [
      "a reading with a tone over any vowel is removed",
      "驗(yàn)優(yōu)級(jí)術(shù)訓(xùn)團(tuán)會(huì)",
      "驗優級術訓團會",
    ],
    ["a bracket of the text remains", "劃(2023-2028)》", "劃(2023-2028)》"],
    ["a bracket with a year's sign remains", "計(jì)劃(2023-2025年)(征求意見稿)》", "計劃(2023-2025年)(征求意見稿)》"],
    ["a bracket of Chinese remains, cleaned inside", "VR(虛擬現(xiàn)實(shí))", "VR(虛擬現實)"],
    ["a bracket in a name remains", "微軟(中國(guó))有限公司", "微軟(中國)有限公司"],
    ["a bracket after Latin letters remains", "GPU(gpu)", "GPU(gpu)"],
    ["a reading is removed, and a note after it remains", "國(guó)(app)", "國(app)"],
    ["blanks around and in a reading are removed with it", "國 ( guó ) 家", "國家"],
    ["a space between characters is removed", "10 個(gè)以 上元宇宙", "10個以上元宇宙"],
    ["spaces around a number are removed", "建設(shè) 2-3 家元宇宙", "建設2-3家元宇宙"],
    ["a wide space and a byte order mark are removed", "\uFEFF到2025\u3000年\u00A0,", "到2025年,"],
    ["a blank after a quotation is removed", "「VR」 2023", "「VR」2023"],
    ["a blank beside a Latin quotation remains", "the “big” one", "the “big” one"],
    ["a blank in brackets without Chinese remains", "带[ ]数据", "带[ ]数据"],
    ["blanks at both ends of a line are removed", " a b \n\t\n c", "a b\n\nc"],
    ["a low quotation mark is corrected", "“元宇宙+〞、“+元宇宙〞", "“元宇宙+”、“+元宇宙”"],
    ["punctuation remains", "專利;超50個,“鏈主”。王府井—隆福寺:", "專利;超50個,“鏈主”。王府井—隆福寺:"],
    ["line breaks remain, also of empty lines", "\n鄭州\r\n\n來源\n\n\n", "\n鄭州\r\n\n來源\n\n\n"],
    ["several names of bodies remain separate", "財政部 國家稅務總局 海關總署", "財政部 國家稅務總局 海關總署"],
    [
      "names in a quoted title too",
      "根据《财政部 教育部关于经费的通知》 执行",
      "根据《财政部 教育部关于经费的通知》执行",
    ],
    ["a broken name of a body is joined", "市住房和 城乡建设局 市财政局", "市住房和城乡建设局 市财政局"],
    ["one body and a sentence are no line of bodies", "市财政局 会同市民政局办理", "市财政局会同市民政局办理"],
  ])("%s", (_rule, received, expected) => {
    expect(clean(received)).toBe(expected);
  });

  test("a clean text does not change", () => {
    const piece = fc.constantFrom("元", "宇宙", "(试行)", "(2023-2025年)", "VR", ";", "。", "\n", "“", "”", "1-2个");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(clean(pieces.join(""))).toBe(pieces.join(""));
        expect(cleaned(pieces.join("")).changes).toEqual([]);
      }),
    );
  });

  test("readings and spaces leave no trace at any position", () => {
    const noise = fc.constantFrom("", "(guó)", "(guo)(guo)", " ", "(guó) ", " (guo2)");
    const character = fc.constantFrom("国", "國");
    fc.assert(
      fc.property(fc.array(fc.tuple(character, noise)), (pairs) => {
        const received = pairs.map(([character, after]) => character + after).join("");
        expect(clean(received)).toBe(pairs.map(([character]) => character).join(""));
      }),
    );
  });
});

describe("lines that a page broke", () => {
  /** Breaks a paragraph into lines of so many characters. */
  const broken = (paragraph: string, width: number) =>
    Array.from({ length: Math.ceil(paragraph.length / width) }, (_, index) =>
      paragraph.slice(index * width, (index + 1) * width),
    ).join("\n");
  const clause = fc
    .array(fc.constantFrom("元宇宙", "产业", "发展", "平台", "建设", "推动", "企业"), { minLength: 2, maxLength: 8 })
    .map((words) => words.join(""));
  const paragraph = fc.array(clause, { minLength: 12, maxLength: 24 }).map((clauses) => `${clauses.join("，")}。`);

  test("are joined to the paragraphs that they were", () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 20, max: 40 }),
        (all, width) => {
          const text = all.map((each) => broken(each, width)).join("\n");
          expect(clean(text)).toBe(all.join("\n"));
        },
      ),
    );
  });

  test("stay lines where they are headings, items, articles or rows of a table", () => {
    const body = "本市行政区域内的元宇宙产业发展工作，由市工业和信息化局会同有关部门组织实施，";
    const wrapped = broken(`${body.repeat(6)}接受监督。`, 24);
    const lines = [
      "第一章 总则",
      wrapped,
      "（一）总体要求",
      "1.建设平台",
      wrapped,
      "指标  单位  目标",
      "规模  亿元  500",
    ];
    const expected = ["第一章总则", wrapped, "（一）总体要求", "1.建设平台", wrapped, "指标单位目标", "规模亿元500"]
      .map((line) => (line === wrapped ? wrapped.replaceAll("\n", "") : line))
      .join("\n");
    expect(clean(lines.join("\n"))).toBe(expected);
  });

  test("are joined across a page, whose number and head go, each reported once", () => {
    const sentence = "推动元宇宙产业发展，";
    const pageOf = (number: number) => `${broken(sentence.repeat(12), 24)}\n\n第 ${String(number)} 页 共 3 页`;
    const text = `${[1, 2, 3].map(pageOf).join("\n\n")}\n完`;
    const { asReceived, changes } = cleaned(text);
    expect(asReceived.replaceAll("\n", "")).toBe(`${sentence.repeat(36)}完`);
    expect(changes.filter(({ rule }) => rule === "PAGE_NUMBER").map(({ received }) => received)).toEqual(
      [1, 2, 3].map((number) => expect.stringContaining(`第 ${String(number)} 页 共 3 页`) as unknown),
    );
  });
});

/** Received texts of all kinds: damage of each rule, lines of pages, both scripts, characters outside the basic plane. */
const received = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom("元宇宙产业", "國家", "显著", "𠀀", "😀", "VR", "smart city", "12", "，", "。"),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom(" ", "  ", "\u3000", "\t", "\ufeff", "\u200b", "(guó)", "(m)", "〞", "("),
      },
      { weight: 2, arbitrary: fc.constantFrom("\n", "\r\n", "\n\n", "\n— 1 —\n", "\n2\n", "\n市财政局 市民政局\n") },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 3 }) },
      {
        weight: 1,
        arbitrary: fc.integer({ min: 3, max: 12 }).map((count) => "推动元宇宙产业发展，培育企业和人才\n".repeat(count)),
      },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));
const mediaType = fc.constantFrom(null, "application/pdf");

describe("every received text", () => {
  test("is not changed by cleaning it again", () => {
    fc.assert(
      fc.property(received, mediaType, (raw, type) => {
        const once = cleaned(raw, type);
        expect(cleaned(once.asReceived, type).asReceived).toBe(once.asReceived);
        expect(cleaned(once.text, type).text).toBe(once.text);
      }),
      { numRuns: 500 },
    );
  });

  test("becomes the cleaned text by the reported changes alone, each at its offsets", () => {
    fc.assert(
      fc.property(received, mediaType, (raw, type) => {
        const { text, asReceived, changes } = cleaned(raw, type);
        const characters = Array.from(raw);
        const simplified = Array.from(text);
        const rebuilt: string[] = [];
        let from = 0;
        for (const { start, end, received: before, cleaned: after } of changes) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(characters.slice(start, end).join("")).toBe(before);
          rebuilt.push(...characters.slice(from, start));
          expect(simplified.slice(rebuilt.length, rebuilt.length + Array.from(after).length).join("")).toBe(after);
          rebuilt.push(...Array.from(after));
          from = end;
        }
        rebuilt.push(...characters.slice(from));
        expect(rebuilt).toHaveLength(Array.from(asReceived).length);
        // Outside the changes only the script may differ.
        expect(cleaned(rebuilt.join(""), type).text).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test("loses no letter, digit or mark that no rule names", () => {
    fc.assert(
      fc.property(received, (raw) => {
        const gone = cleaned(raw).changes.filter(({ rule }) => rule === "BLANK" || rule === "BROKEN_LINE");
        for (const change of gone) expect(change.received).toMatch(/^\s+$/u);
        const invisible = cleaned(raw).changes.filter(({ rule }) => rule === "INVISIBLE_CHARACTER");
        for (const change of invisible) expect(change.received).not.toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u);
      }),
    );
  });
});

describe("damage that remains", () => {
  test.each([
    ["a lost character", "規(guī)?;?,形成"],
    ["a note without its opening bracket", "領(lǐng)域?qū)?shù)字人"],
    ["a note without its closing bracket", "元宇宙產業(yè的"],
    ["a reading after no character", "元宇宙,(yè)"],
    ["a reading of another character", "元宇宙業(guó)"],
  ])("%s is reported", (_what, received) => {
    expect(remainingDamage(clean(received))).not.toEqual([]);
  });

  test("what is reported has whole characters, up to six on each side", () => {
    expect(remainingDamage("𠀀𠀀12345é")).toEqual(["𠀀12345é"]);
    expect(remainingDamage("é1234𠀀𠀀")).toEqual(["é1234𠀀"]);
    const unit = fc.constantFrom("𠀀", "a", "元", "é", "?", "(", ")", "。");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (line) => {
        for (const position of remainingDamage(line)) {
          expect(line).toContain(position);
          expect(position).not.toMatch(/\p{Surrogate}/u);
          expect(Array.from(position).length).toBeLessThanOrEqual(12);
        }
      }),
    );
  });

  test.each(["何为元宇宙?", "(试行)VR(虚拟现实)", "1)支持", "真的吗?”他说"])("%s is not damage", (text) => {
    expect(remainingDamage(text)).toEqual([]);
  });
});
