// Long, because bodies are imported, merged and parted again on one graph, each step after the one before.
import type { EditableGraph } from "../editable-graph";
import { Editor } from "../editor";
import { firstPolicy } from "../inputs";

const { id } = firstPolicy;

const government = {
  id: "organization:nanjing-government",
  name: "南京市人民政府",
  nameEn: "People's Government of Nanjing",
  aliases: ["南京市政府"],
  region: "南京",
};
const office = {
  id: "organization:nanjing-office",
  name: "南京市人民政府办公厅",
  nameEn: "General Office of the People's Government of Nanjing",
  aliases: ["市府办", "南京市政府办公厅"],
  region: "320100",
  broader: "南京市政府",
};
const office2 = { id: "organization:wuxi-office", name: "无锡市人民政府办公室", nameEn: "Office", aliases: ["市府办"] };

/** Bodies: their names, their region, the body above them, and what finds them. */
export function bodySuite(graph: () => EditableGraph): void {
  const editor = new Editor(graph);
  const problemsOf = async (inputs: readonly object[]) =>
    (await editor.refusedImport("organizations", inputs)).extensions["problems"];

  it("bodies have aliases, a region and a body above them, in any order", async () => {
    const report = await editor.import("organizations", [office, government, office2]);
    expect(report.nodes.map((node) => [node.id, node.outcome])).toEqual([
      [office.id, "CREATED"],
      [government.id, "CREATED"],
      [office2.id, "CREATED"],
    ]);
    const query = `query ($id: ID!) { node(id: $id) { ... on Organization {
      name aliases formerIds region { id } broader { id broader { id } }
    } } }`;
    expect(await editor.data(query, { id: office.id })).toEqual({
      node: {
        name: office.name,
        ...{ aliases: office.aliases, formerIds: [] },
        region: { id: "320100" },
        broader: { id: government.id, broader: null },
      },
    });
    expect(await editor.data(query, { id: office2.id })).toMatchObject({ node: { region: null, broader: null } });
    expect(await editor.import("organizations", [office, government, office2])).toMatchObject({ unchanged: 3 });
  });

  it("a body without a region any more loses it, and its history shows that", async () => {
    const { region: _region, ...withoutRegion } = office;
    expect(await editor.import("organizations", [withoutRegion])).toMatchObject({ changed: 1 });
    const { changes } = (await editor.data(
      `query ($id: ID!) { changes(node: $id, first: 1) { nodes { fields before after } } }`,
      { id: office.id },
    )) as { changes: { nodes: readonly object[] } };
    expect(changes.nodes).toEqual([{ fields: ["region"], before: '{"region":"320100"}', after: '{"region":null}' }]);
    await editor.import("organizations", [office]);
  });

  it("what a body refers to must be known, and no body is above itself", async () => {
    expect(await problemsOf([{ ...office, region: "无此地" }])).toEqual([
      {
        path: "organizations[0].region",
        message: expect.stringContaining("is not the name of a known region") as unknown,
      },
    ]);
    expect(await problemsOf([{ ...office, broader: "education" }])).toEqual([
      {
        path: "organizations[0].broader",
        message: expect.stringContaining('"education" is not the name of a known organization') as unknown,
      },
    ]);
    expect(await problemsOf([{ ...government, broader: office.id }])).toEqual([
      { path: "organizations[0].broader", message: `makes "${government.id}" broader than itself` },
    ]);
  });

  it("an alias in either script finds a body; one that several have is refused with the candidates", async () => {
    const evidence = { quote: "印发" };
    const missing = { ...firstPolicy, titleEvidence: { quote: "没有这句话" } };
    for (const name of ["南京市政府办公厅", "南京市政府辦公廳", government.name]) {
      const { message } = await editor.refusedImport("policies", [{ ...missing, organizations: [{ name, evidence }] }]);
      expect([name, message]).toEqual([name, expect.stringContaining("titleEvidence[0].quote") as unknown]);
      expect(message).not.toContain("organizations");
    }
    const ambiguous = { ...firstPolicy, organizations: [{ name: "市府办", evidence }] };
    expect((await editor.refusedImport("policies", [ambiguous])).extensions["problems"]).toEqual([
      {
        path: "policies[0].organizations[0].name",
        message: `"市府办" is ambiguous: use the id of one of ${office.id} (${office.name}), ${office2.id} (${office2.name})`,
      },
    ]);
  });

  it("search finds a body by an alias", async () => {
    const { search } = (await editor.data(
      'query { search(query: "南京市政府辦公廳", types: [ORGANIZATION]) { nodes { node { id } } } }',
    )) as { search: { nodes: readonly object[] } };
    expect(search.nodes).toEqual([{ node: { id: office.id } }]);
  });

  it("lists and filters: a body or one below it, its region, and the policies that it issued", async () => {
    const query = `query ($where: OrganizationWhere) { organizations(where: $where) { totalCount nodes { id } } }`;
    const found = async (where: object) => {
      const { organizations } = (await editor.data(query, { where })) as {
        organizations: { nodes: readonly { readonly id: string }[] };
      };
      return organizations.nodes.map((node) => node.id);
    };
    expect(await found({ within: government.id })).toEqual([government.id, office.id]);
    expect(await found({ within: government.id, not: { id: { eq: government.id } } })).toEqual([office.id]);
    expect(await found({ region: { name: { eq: "南京市" } } })).toEqual([government.id, office.id]);
    expect(await found({ name: { contains: "人民政府辦公" } })).toEqual([office.id, office2.id]);

    const issuer = "organization:nanjing-education";
    const policies = `query ($where: OrganizationWhere!) { policies(where: { issuers: { some: $where } }) { nodes { id } } }`;
    expect(await editor.data(policies, { where: { id: { eq: issuer } } })).toEqual({ policies: { nodes: [{ id }] } });
    const issued = `query ($where: PolicyWhere) { node(id: "${issuer}") { ... on Organization {
      issued(where: $where, orderBy: [{ title: ASC }]) { totalCount }
    } } }`;
    expect(await editor.data(issued, { where: { kind: { eq: "NOTICE" } } })).toEqual({
      node: { issued: { totalCount: 0 } },
    });
    expect(await editor.data(issued)).toEqual({ node: { issued: { totalCount: 1 } } });
  });

  it("technologies are a list too", async () => {
    const query = `{ technologies(where: { or: [{ name: { eq: "Blockchain" } }, { id: { eq: "technology:none" } }] }) {
      totalCount edges { node { id policies(where: { id: { eq: "${id}" } }) { totalCount } } }
    } }`;
    expect(await editor.data(query)).toEqual({
      technologies: {
        totalCount: 1,
        edges: [{ node: { id: "technology:blockchain", policies: { totalCount: 1 } } }],
      },
    });
  });

  const raw = [
    "苏州",
    "2023年6月1日,苏州市人民政府、苏州市商务局等16部门印发《苏州市元宇宙行动方案》。",
    "建设公共服务平台(苏州市科技局负责)。支持企业上云。",
    "以上由苏州市商务局牵头。",
  ].join("\n");
  const bodies = ["人民政府", "商务局", "科技局"].map((name, index) => ({
    id: `organization:suzhou-${["government", "commerce", "science"][index] ?? ""}`,
    name: `苏州市${name}`,
    nameEn: ["Government of Suzhou", "Commerce", "Science"][index],
  }));
  const joint = {
    id: "suzhou-joint",
    source: "source:suzhou-joint",
    title: "苏州市元宇宙行动方案",
    titleEn: "Metaverse plan of Suzhou",
    kind: "ACTION_PLAN",
    kindEvidence: { quote: "行动方案" },
    publishedOn: "2023-06-01",
    publishedOnEvidence: { quote: "2023年6月1日" },
    region: { name: "苏州", evidence: { quote: "苏州", context: "苏州\n2023" } },
    issuers: [{ name: "苏州市人民政府" }],
    issuerCount: 16,
    issuerCountEvidence: { quote: "16部门" },
    measures: [
      {
        textEn: "Build platforms",
        instrument: "PLATFORM",
        responsibleOrganizations: [
          { name: "苏州市科技局" },
          { name: "苏州市商务局", evidence: { start: raw.length - 9, end: raw.length - 3 } },
        ],
        evidence: { quote: "建设公共服务平台(苏州市科技局负责)" },
      },
      { textEn: "Move firms to the cloud", instrument: "FIRM_SUPPORT", evidence: { quote: "支持企业上云" } },
    ],
  };

  it("issuers that a source counts and does not name are counted", async () => {
    await editor.import("organizations", bodies);
    await editor.import("sources", [
      { id: joint.source, title: "苏州方案", titleEn: "Suzhou", raw },
      { id: "source:suzhou-news", title: "苏州新闻", titleEn: "News", raw },
    ]);
    expect((await editor.import("policies", [joint])).nodes).toEqual([
      { id: joint.id, outcome: "CREATED", warnings: [], conflicts: [] },
    ]);
    const query = `{ policy(id: "suzhou-joint") { issuerCount unnamedIssuers issuers { id } } }`;
    expect(await editor.data(query)).toEqual({
      policy: { issuerCount: 16, unnamedIssuers: 15, issuers: [{ id: "organization:suzhou-government" }] },
    });
    // Another source names one more issuer, and counts none.
    const { issuerCount: _count, issuerCountEvidence: _evidence, ...uncounted } = joint;
    const news = { ...uncounted, source: "source:suzhou-news", measures: [] };
    const withTwo = {
      ...news,
      issuers: [{ name: "苏州市商务局", evidence: { quote: "苏州市商务局", context: "、苏州市商务局" } }],
    };
    expect(await editor.import("policies", [withTwo])).toMatchObject({ changed: 1 });
    expect(await editor.data(query)).toMatchObject({ policy: { issuerCount: 16, unnamedIssuers: 14 } });
    // A source that counts fewer contradicts the first one.
    const fewer = { ...news, issuerCount: 12, issuerCountEvidence: { quote: "16部门" } };
    const { extensions } = await editor.refusedImport("policies", [fewer]);
    expect(extensions["report"]).toMatchObject({
      nodes: [
        {
          conflicts: [
            {
              path: "policies[0].issuerCount",
              message: "source:suzhou-joint states 16, and source:suzhou-news states 12",
            },
          ],
        },
      ],
    });
    // One that counts fewer than are named leaves nobody unnamed.
    const one = { ...joint, issuerCount: 1, issuers: [...joint.issuers, ...withTwo.issuers] };
    await editor.import("policies", [one], { mode: "REPLACE" });
    expect(await editor.data(query)).toMatchObject({ policy: { issuerCount: 1, unnamedIssuers: 0 } });
    const { message } = await editor.refusedImport("policies", [{ ...joint, issuerCount: 0 }]);
    expect(message).toContain("policies[0].issuerCount must be from 1 to 1000");
    await editor.import("policies", [joint], { mode: "REPLACE" });
  });

  it("bodies responsible for a measure are facts with passages, inside the measure's words or outside", async () => {
    const query = `{ policy(id: "suzhou-joint") {
      organizations { id }
      measures { responsibleOrganizations { id } }
      statements { about node { id } evidence { quote } }
    } }`;
    const { policy } = (await editor.data(query)) as {
      policy: { statements: readonly { about: string; node: { id: string } | null; evidence: { quote: string } }[] };
    };
    expect(policy).toMatchObject({
      organizations: [...bodies].sort((one, other) => (one.id < other.id ? -1 : 1)).map((body) => ({ id: body.id })),
      measures: [
        { responsibleOrganizations: [{ id: "organization:suzhou-commerce" }, { id: "organization:suzhou-science" }] },
        { responsibleOrganizations: [] },
      ],
    });
    expect(policy.statements.filter(({ about }) => about === "organizations")).toEqual([
      { about: "organizations", node: { id: "organization:suzhou-science" }, evidence: { quote: "苏州市科技局" } },
      { about: "organizations", node: { id: "organization:suzhou-commerce" }, evidence: { quote: "苏州市商务局" } },
    ]);
    const measures = `query ($where: MeasureWhere) { measures(where: $where) { nodes { id } } }`;
    const where = { responsibleOrganizations: { some: { id: { eq: "organization:suzhou-science" } } } };
    expect(await editor.data(measures, { where })).toEqual({ measures: { nodes: [{ id: "suzhou-joint/measure/1" }] } });
    const referring = await editor.refusedDeletion("Organization", "organization:suzhou-science");
    expect(referring.extensions["code"]).toBe("STILL_REFERRED_TO");
    const hits = `{ search(query: "苏州市科技局", types: [POLICY]) { nodes { node { id } } } }`;
    expect(await editor.data(hits)).toEqual({ search: { nodes: [{ node: { id: joint.id } }] } });
    const source = `{ node(id: "source:suzhou-joint") { ... on Source { uncovered { quote } } } }`;
    expect(await editor.data(source)).toEqual({ node: { uncovered: [] } });
  });

  it("facets count issuers and instruments", async () => {
    const query = `{ policies(where: { id: { eq: "suzhou-joint" } }) { facets {
      byIssuer { organization { id } policies } none: byIssuer(first: 0) { policies }
      byInstrument { instrument measures policies }
    } } }`;
    expect(await editor.data(query)).toEqual({
      policies: {
        facets: {
          byIssuer: [{ organization: { id: "organization:suzhou-government" }, policies: 1 }],
          none: [],
          byInstrument: [
            { instrument: "FIRM_SUPPORT", measures: 1, policies: 1 },
            { instrument: "PLATFORM", measures: 1, policies: 1 },
          ],
        },
      },
    });
  });
}
