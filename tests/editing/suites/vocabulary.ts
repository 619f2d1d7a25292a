// Long, because every kind of vocabulary is imported and changed on one graph, each step after the one before.
import { Editor } from "../editor";
import type { EditableGraph } from "../editable-graph";
import { firstPolicy } from "../inputs";

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

/** Domains, organizations and technologies; deleting; the history. */
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

  it("target groups are named by measures, filtered by, searched for, and deleted when nothing refers to them", async () => {
    const developers = { id: "target-group:developer", name: "开发者", nameEn: "Developers", aliases: ["開發企業"] };
    expect(await editor.import("targetGroups", [developers])).toMatchObject({ created: 1 });
    expect(await editor.import("targetGroups", [developers])).toMatchObject({ unchanged: 1 });
    const measures = firstPolicy.measures.map((measure) => ({
      ...measure,
      ...("targetGroups" in measure && {
        targetGroups: [{ name: "企业" }, { name: "开发企业", evidence: { quote: "企业开发数字人" } }],
      }),
    }));
    const helping = { ...firstPolicy, id: "helping", measures };
    await editor.import("policies", [helping]);
    const query = `{
      policy(id: "helping") { measures { targetGroups { id } } statements { about node { id } evidence { quote } } }
      measures(where: { targetGroups: { some: { name: { eq: "开发者" } } } }) { nodes { id } }
      policies(where: { targetGroups: { some: { id: { eq: "target-group:developer" } } } }) { nodes { id } }
      targetGroups(where: { not: { name: { contains: "企业" } }, name: { startsWith: "开" } }) { totalCount nodes {
        id aliases hant: name(language: ZH_HANT) policies { nodes { id } }
      } }
      search(query: "Developers") { nodes { node { id __typename } } }
      groups: search(query: "开发者", types: [TARGET_GROUP]) { nodes { node { id } } }
    }`;
    const data = await editor.data(query);
    const { statements, ...policy } = data["policy"] as { statements: readonly { about: string }[] };
    expect(policy).toEqual({
      measures: [
        { targetGroups: [] },
        { targetGroups: [{ id: "target-group:developer" }, { id: "target-group:enterprise" }] },
      ],
    });
    expect(statements.filter(({ about }) => about === "targetGroups")).toEqual([
      { about: "targetGroups", node: { id: "target-group:enterprise" }, evidence: { quote: "企业" } },
      { about: "targetGroups", node: { id: "target-group:developer" }, evidence: { quote: "企业开发数字人" } },
    ]);
    expect(data).toMatchObject({
      measures: { nodes: [{ id: "helping/measure/2" }] },
      policies: { nodes: [{ id: "helping" }] },
      targetGroups: {
        totalCount: 1,
        nodes: [
          {
            id: "target-group:developer",
            aliases: ["開發企業"],
            hant: "開發者",
            policies: { nodes: [{ id: "helping" }] },
          },
        ],
      },
      search: {
        nodes: [
          { node: { id: "target-group:developer", __typename: "TargetGroup" } },
          { node: { id: "helping", __typename: "Policy" } },
        ],
      },
      groups: { nodes: [{ node: { id: "target-group:developer" } }] },
    });
    const refusal = await editor.refusedDeletion("TargetGroup", "target-group:developer");
    expect(refusal.message).toMatch(/is referred to by 1 node \(helping\/measure\/2\)/);
    const missing = [{ ...helping, measures: [{ ...measures[1], targetGroups: [{ name: "无人" }] }] }];
    expect((await editor.refusedImport("policies", missing)).message).toMatch(
      /"无人" is not the name of a known target group: import it first \(importTargetGroups\)/,
    );
    await editor.delete("Policy", "helping");
    expect(await editor.delete("TargetGroup", "target-group:developer")).toMatchObject({ deleted: 1 });
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
