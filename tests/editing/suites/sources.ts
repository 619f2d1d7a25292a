import { Editor } from "../editor";
import type { EditableGraph } from "../editable-graph";
import { firstPolicy, sources } from "../inputs";

const { id } = firstPolicy;

/** What cleaning does with the text of a source and reports, and which of its clauses no fact is based on. */
export function sourceSuite(graph: () => EditableGraph): void {
  const editor = new Editor(graph);

  it("a source is reported with what cleaning changed in it, each change once at its position in raw", async () => {
    const raw = "10 个 项目(xiàng)(mù)\uFEFF，鏈主〞##广告##。";
    const damaged = [{ received: "##广告##", mended: "" }];
    const input = { id: "source:cleaned", title: "清理", titleEn: "Cleaned", raw, damaged };
    const query = `mutation ($inputs: [SourceInput!]!) { importSources(sources: $inputs, dryRun: true) { nodes {
      warnings cleaning { rules { rule changes } changes { rule start end received cleaned } unlisted }
    } } }`;
    expect(await editor.data(query, { inputs: [input] })).toEqual({
      importSources: {
        nodes: [
          {
            warnings: [expect.stringContaining("(xiàng") as unknown],
            cleaning: {
              rules: [
                { rule: "DAMAGED_SEQUENCE", changes: 1 },
                { rule: "INVISIBLE_CHARACTER", changes: 1 },
                { rule: "BLANK", changes: 2 },
                { rule: "QUOTATION_MARK", changes: 1 },
              ],
              changes: [
                { rule: "BLANK", start: 2, end: 3, received: " ", cleaned: "" },
                { rule: "BLANK", start: 4, end: 5, received: " ", cleaned: "" },
                { rule: "INVISIBLE_CHARACTER", start: 18, end: 19, received: "\uFEFF", cleaned: "" },
                { rule: "QUOTATION_MARK", start: 22, end: 23, received: "〞", cleaned: "”" },
                { rule: "DAMAGED_SEQUENCE", start: 23, end: 29, received: "##广告##", cleaned: "" },
              ],
              unlisted: 0,
            },
          },
        ],
      },
    });
  });

  it("of many changes by one rule the first hundred are listed, and all are counted", async () => {
    const raw = `${"元 宇 宙".repeat(100)}(guó)国(guó)`;
    const query = `mutation ($inputs: [SourceInput!]!) { importSources(sources: $inputs, dryRun: true) { nodes {
      cleaning { rules { rule changes } changes { rule } unlisted }
    } } }`;
    const { importSources } = (await editor.data(query, {
      inputs: [{ id: "source:many", title: "多", titleEn: "Many", raw }],
    })) as { importSources: { nodes: { cleaning: { changes: unknown[]; rules: unknown[]; unlisted: number } }[] } };
    const cleaning = importSources.nodes[0]?.cleaning;
    expect(cleaning?.rules).toEqual([
      { rule: "READING", changes: 1 },
      { rule: "BLANK", changes: 200 },
    ]);
    expect(cleaning?.changes).toHaveLength(101);
    expect(cleaning?.unlisted).toBe(100);
  });

  it("a source stores the name, the type and the SHA-256 of its file, and lines that its pages broke are joined", async () => {
    const raw = "做强海洋工程装备产业。推动天然气水合物商业\n化进程，培育海洋经济新增长点。\f第二页。";
    const file = { fileName: "plan.pdf", mediaType: "application/pdf", fileSha256: "0a".repeat(32) };
    const input = { id: "source:file", title: "规划", titleEn: "Plan", raw };
    const pasted = await editor.import("sources", [input], { dryRun: true });
    expect(pasted.nodes[0]?.warnings).toEqual([
      expect.stringMatching(/looks like a sentence that a page broke.*mediaType "application\/pdf"/) as unknown,
    ]);
    expect((await editor.import("sources", [{ ...input, ...file }])).nodes[0]?.warnings).toEqual([]);
    const query = '{ node(id: "source:file") { ... on Source { text raw fileName mediaType fileSha256 } } }';
    expect(await editor.data(query)).toEqual({
      node: { text: "做强海洋工程装备产业。推动天然气水合物商业化进程，培育海洋经济新增长点。第二页。", raw, ...file },
    });
    expect(await editor.import("sources", [{ ...input, ...file }])).toMatchObject({ unchanged: 1 });
    for (const [field, value] of [
      ["mediaType", "PDF"],
      ["fileSha256", "0A"],
      ["fileName", " "],
    ] as const) {
      const { message } = await editor.refusedImport("sources", [{ ...input, ...file, [field]: value }]);
      expect(message).toContain(`sources[0].${field} must be`);
    }
    await editor.delete("Source", "source:file");
  });

  it("the uncovered clauses of a plan of 65,000 characters come in one answer with their quotes", async () => {
    const lines = Array.from(
      { length: 1_000 },
      (_, index) =>
        `（${String(index + 1)}）加快发展元宇宙产业，到2030年规模突破${String(index)}亿元，年均增长25%以上；培育“链主，专精特新”企业，建设公共服务平台，完善人才政策。`,
    );
    const input = { id: "source:plan", title: "长规划", titleEn: "Long plan", raw: lines.join("\n") };
    await editor.import("sources", [input]);
    const query = (bounds: string) =>
      `{ node(id: "source:plan") { ... on Source { text uncovered${bounds} { start end quote hant: quote(language: ZH_HANT) source { id } } } } }`;
    interface Clause {
      start: number;
      end: number;
      quote: string;
      hant: string;
    }
    const clausesIn = async (bounds: string) => {
      const { node } = (await editor.data(query(bounds))) as { node: { text: string; uncovered: Clause[] } };
      return node;
    };
    const { text, uncovered } = await clausesIn("");
    expect(text.length).toBeGreaterThan(65_000);
    expect(uncovered).toHaveLength(6_000);
    expect(uncovered.map(({ quote }) => quote).join("")).toBe(text.replaceAll("\n", ""));
    expect(uncovered[4]?.quote).toBe("建设公共服务平台，");
    expect(uncovered[4]?.hant).toBe("建設公共服務平臺，");
    const [first, second] = [await clausesIn("(end: 1000)"), await clausesIn("(start: 1000, end: 2000)")];
    const starts = [...first.uncovered, ...second.uncovered].map(({ start }) => start);
    expect(starts).toEqual(uncovered.map(({ start }) => start).filter((start) => start < 2000));
    const { message } = await editor.refused(query("(start: -1)"));
    expect(message).toMatch(/uncovered\.start must be an offset/);
    await editor.delete("Source", "source:plan");
  });

  it("a source is cleaned, and its text cannot change while facts cite it", async () => {
    const raw = "南京(jīng)發(fā)布規(guī)?;?計劃。\n第二句。";
    const damaged = [{ received: "規(guī)?;?", mended: "規模化" }];
    const input = { id: "source:damaged", title: "损坏", titleEn: "Damaged", raw, damaged };
    expect(await editor.import("sources", [input])).toMatchObject({ created: 1, nodes: [{ warnings: [] }] });
    const query =
      '{ node(id: "source:damaged") { ... on Source { text hant: text(language: ZH_HANT) raw uncovered { quote } } } }';
    expect(await editor.data(query)).toEqual({
      node: {
        text: "南京发布规模化计划。\n第二句。",
        hant: "南京發佈規模化計劃。\n第二句。",
        raw,
        uncovered: [{ quote: "南京发布规模化计划。" }, { quote: "第二句。" }],
      },
    });
    const report = await editor.import("sources", [{ ...input, damaged: [] }]);
    expect(report.nodes[0]?.warnings[0]).toMatch(/looks damaged/);
    const missing = await editor.refusedImport("sources", [{ ...input, damaged: [{ received: "x", mended: "y" }] }]);
    expect(missing.message).toMatch(/^sources\[0\]\.damaged\[0\]\.received is not in raw/);
    const moved = await editor.refusedImport("sources", [{ ...sources[0], raw: "别的话。" }]);
    expect(moved.message).toBe(
      `sources[0].raw changes the text of a source that is referred to by 1 node (${id}): import it with a new id.`,
    );
    const titled = { ...sources[0], titleEn: "Metaverse policies of Nanjing" };
    expect(await editor.import("sources", [titled])).toMatchObject({ changed: 1 });
  });
}
