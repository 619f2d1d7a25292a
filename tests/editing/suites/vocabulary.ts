import { Editor } from "../editor";
import type { EditableGraph } from "../editable-graph";
import { firstPolicy, sources } from "../inputs";

const { id } = firstPolicy;

interface Change {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly nodeType: string;
  readonly fields: readonly string[];
  readonly before: string | null;
  readonly after: string | null;
}

/** Domains, organizations, technologies and sources; deleting; the history. */
export function vocabularySuite(graph: () => EditableGraph): void {
  const editor = new Editor(graph);
  const changesOf = async (node: string) => {
    const query = `query ($node: ID!) { changes(node: $node, first: 50) {
      nodes { id at by action nodeType fields before after }
    } }`;
    const { changes } = (await editor.data(query, { node })) as { changes: { nodes: readonly Change[] } };
    return changes.nodes;
  };
  const domain = (more: object) => ({ id: "virtual-humans", name: "数字人", nameEn: "Virtual humans", ...more });

  it("domains are put below others by key, name or alias, in any order", async () => {
    const inputs = [
      domain({ id: "singers", name: "虚拟歌手", nameEn: "Virtual singers", broader: "虚拟人" }),
      domain({ aliases: ["虚拟人"], broader: "Culture" }),
      domain({ id: "anchors", name: "虚拟主播", nameEn: "Virtual anchors", broader: "virtual-humans" }),
    ];
    const report = await editor.import("domains", inputs);
    expect(report.nodes.map((node) => [node.id, node.outcome])).toEqual([
      ["singers", "CREATED"],
      ["virtual-humans", "CREATED"],
      ["anchors", "CREATED"],
    ]);
    expect(await editor.data('{ domain(id: "virtual-humans") { aliases broader { id } narrower { id } } }')).toEqual({
      domain: { aliases: ["虚拟人"], broader: { id: "culture" }, narrower: [{ id: "anchors" }, { id: "singers" }] },
    });
    expect(await editor.import("domains", inputs)).toMatchObject({ unchanged: 3, changed: 0 });
  });

  it("a domain is never above itself", async () => {
    const circle = [domain({ broader: "singers" })];
    expect((await editor.refusedImport("domains", circle)).extensions["problems"]).toEqual([
      { path: "domains[0].broader", message: 'makes "virtual-humans" broader than itself' },
    ]);
    const unknown = await editor.refusedImport("domains", [domain({ broader: "nothing" })]);
    expect(unknown.message).toMatch(/^domains\[0\]\.broader "nothing" is not the name of a known domain/);
    expect((await editor.refusedImport("domains", [domain({ id: "320100" })])).extensions["code"]).toBe(
      "BAD_USER_INPUT",
    );
  });

  it("a name means the same in any form in which it is written and stored", async () => {
    await editor.import("organizations", [
      { id: "organization:wide", name: "５Ｇ产业集团（南京）", nameEn: "５Ｇ Group Ⅱ" },
    ]);
    await editor.import("technologies", [
      { id: "technology:wide", name: "６Ｇ通信", nameEn: "Wide 6G", aliases: ["ＸＲ\u200b设备"] },
    ]);
    await editor.import("domains", [domain({ id: "wide", name: "Ａ２Ａ服务", nameEn: "Wide services" })]);
    const quote = { quote: "印发" };
    const refused = async (more: object) => {
      const { extensions } = await editor.refusedImport("policies", [{ ...firstPolicy, ...more }]);
      return (extensions["problems"] as { path: string }[]).map(({ path }) => path);
    };
    // A passage that does not exist is refused too, so that nothing is written: what is named is known.
    const missing = { titleEvidence: { quote: "没有这句话" } };
    for (const name of ["5G产业集团(南京)", "5g產業集團（南京）", "5g group ii", "５Ｇ产业集团\u200b（南京）"]) {
      const organizations = [{ name, evidence: quote }];
      expect([name, await refused({ ...missing, organizations })]).toEqual([
        name,
        ["policies[0].titleEvidence[0].quote"],
      ]);
    }
    for (const name of ["6G通信", "６ｇ通信", "xr设备", "XR設備"]) {
      const technologies = [{ name, evidence: quote }];
      expect([name, await refused({ ...missing, technologies })]).toEqual([
        name,
        ["policies[0].titleEvidence[0].quote"],
      ]);
    }
    for (const name of ["A2A服务", "ａ２ａ服務"]) {
      const domains = [{ name, evidence: quote }];
      expect([name, await refused({ ...missing, domains })]).toEqual([name, ["policies[0].titleEvidence[0].quote"]]);
    }
    for (const name of ["南\u200b京", "ＮＡＮＪＩＮＧ", "NANJİNG"]) {
      const region = { name, evidence: firstPolicy.region.evidence };
      expect([name, await refused({ ...missing, region })]).toEqual([name, ["policies[0].titleEvidence[0].quote"]]);
    }
    await editor.import("domains", [domain({ id: "wider", name: "更广", nameEn: "Wider", broader: "ａ2a服務" })]);
    await editor.delete("Domain", "wider");
    await editor.delete("Domain", "wide");
    await editor.delete("Organization", "organization:wide");
    await editor.delete("Technology", "technology:wide");
  });

  it("the search for policies uses a new name immediately", async () => {
    const hits = async (query: string) => {
      const { search } = (await editor.data(
        `query ($query: String!) {
        search(query: $query, types: [POLICY]) { nodes { node { id } } }
      }`,
        { query },
      )) as { search: { nodes: readonly { node: { id: string } }[] } };
      return search.nodes.map(({ node }) => node.id);
    };
    const bureau = {
      id: "organization:nanjing-education",
      name: "南京市教育局",
      nameEn: "Nanjing Bureau of Education",
    };
    expect(await hits("Teaching Bureau")).toEqual([]);
    await editor.import("organizations", [{ ...bureau, nameEn: "Nanjing Teaching Bureau" }]);
    expect(await hits("Teaching Bureau")).toEqual([id]);
    await editor.import("organizations", [bureau]);
    expect(await hits("Teaching Bureau")).toEqual([]);
  });

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

  it("a node that others refer to is not deleted", async () => {
    const refusals = await Promise.all([
      editor.refusedDeletion("Source", "source:first"),
      editor.refusedDeletion("Organization", "organization:nanjing-education"),
      editor.refusedDeletion("Domain", "virtual-humans"),
      editor.refusedDeletion("Technology", "technology:blockchain"),
    ]);
    expect(refusals.map(({ extensions }) => extensions["code"])).toEqual(Array(4).fill("STILL_REFERRED_TO"));
    expect(refusals[2].message).toBe(
      "virtual-humans is referred to by 2 nodes (anchors, singers): change or delete those first.",
    );
    const nothing = await editor.refusedDeletion("Policy", "nothing");
    expect(nothing.extensions["problems"]).toEqual([{ path: "id", message: '"nothing" is not a known policy' }]);
    expect((await editor.refusedDeletion("Policy", "education")).message).toBe('id "education" is not a known policy.');
  });

  it("a policy is deleted with its parts, and then also what only it referred to", async () => {
    await editor.import("organizations", [{ id: "organization:brief", name: "短命局", nameEn: "Brief" }]);
    const evidence = { quote: "印发" };
    const brief = { ...firstPolicy, id: "brief", organizations: [{ id: "organization:brief", evidence }] };
    await editor.import("policies", [brief]);
    expect((await editor.refusedDeletion("Organization", "organization:brief")).message).toMatch(/1 node \(brief\)/);
    expect(await editor.delete("Policy", "brief")).toMatchObject({
      deleted: 1,
      nodes: [{ id: "brief", outcome: "DELETED" }],
      version: await graph().version(),
    });
    expect(await editor.delete("Organization", "organization:brief")).toMatchObject({ deleted: 1 });
    expect(
      await editor.data('{ measure: node(id: "brief/measure/1") { id } goal: node(id: "brief/goal/1") { id } }'),
    ).toEqual({
      measure: null,
      goal: null,
    });
    const [deleted, created] = await changesOf("brief");
    expect(deleted).toMatchObject({ action: "DELETED", nodeType: "Policy", by: "the editor", after: null });
    expect(JSON.parse(deleted?.before ?? "")).toMatchObject({ source: "source:first", publishedOn: "2023-03-01" });
    expect(created).toMatchObject({ action: "CREATED", fields: [], before: null, after: null });
  });

  it("the history shows what changed, newest first, page by page and since a moment", async () => {
    const changes = await changesOf(id);
    expect(changes.map(({ action }) => action)).toEqual([
      ...Array<string>(changes.length - 1).fill("CHANGED"),
      "CREATED",
    ]);
    expect(changes.map((change) => change.id)).toEqual(
      changes
        .map((change) => change.id)
        .sort()
        .reverse(),
    );
    const [last, first] = [changes[0], changes.at(-2)];
    expect(first?.fields).toContain("technologies");
    expect(JSON.parse(first?.before ?? "")).toMatchObject({ technologies: [] });
    expect(JSON.parse(first?.after ?? "")).toMatchObject({ technologies: [{ id: "technology:blockchain" }] });
    expect(last?.at).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);

    const query = `query ($id: ID!, $node: ID, $since: DateTime, $after: String) {
      policy(id: $id) { changes(first: 1) { totalCount nodes { id } } }
      changes(node: $node, since: $since, first: 1, after: $after) { totalCount nodes { id } pageInfo { endCursor } }
    }`;
    interface Page {
      readonly policy: { readonly changes: object };
      readonly changes: { readonly nodes: readonly object[]; readonly pageInfo: { readonly endCursor: string } };
    }
    const page = (await editor.data(query, { id, node: id, since: last?.at })) as unknown as Page;
    expect(page.changes).toMatchObject({ totalCount: 1, nodes: [{ id: last?.id }] });
    expect(page.policy.changes).toEqual({ totalCount: changes.length, nodes: [{ id: last?.id }] });
    const next = (await editor.data(query, {
      id,
      node: id,
      after: page.changes.pageInfo.endCursor,
    })) as unknown as Page;
    expect(next.changes.nodes).toEqual([{ id: changes[1]?.id }]);
    const { errors } = await editor.request('{ changes(since: "yesterday") { totalCount } }');
    expect(errors?.[0]?.message).toMatch(/^changes\.since must be a valid date and time/);
  });
}
