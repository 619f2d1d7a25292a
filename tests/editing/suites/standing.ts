import { Editor } from "../editor";
import type { EditableGraph } from "../editable-graph";
import { firstPolicy, organizations, secondPolicy, sources } from "../inputs";

const { id } = firstPolicy;

/** Where a source comes from, and what that makes of its policies. */
export function standingSuite(graph: () => EditableGraph): void {
  const editor = new Editor(graph);
  const origin = {
    url: "https://www.example.org/notices/5?from=list",
    licence: "CC BY 4.0",
    retrievedOn: "2023-03-05",
    standing: "PRESS",
  };
  const [first = {}, second = {}] = sources;
  const standing = async () => {
    const data = (await editor.data(`{ policy(id: "${id}") { standing sources { id standing } } }`)) as {
      policy: { standing: string; sources: object[] };
    };
    return data.policy.standing;
  };

  it("a source stores its address, its licence, the day on which it was retrieved and its standing", async () => {
    await editor.import("sources", sources);
    await editor.import("organizations", organizations);
    await editor.import("policies", [firstPolicy, secondPolicy], { mode: "REPLACE" });
    expect(await standing()).toBe("UNVERIFIED");
    expect(await editor.import("sources", [{ ...first, ...origin }])).toMatchObject({ changed: 1 });
    expect(await editor.import("sources", [{ ...first, ...origin }])).toMatchObject({ unchanged: 1 });
    expect(
      await editor.data('{ node(id: "source:first") { ... on Source { url licence retrievedOn standing } } }'),
    ).toEqual({
      node: origin,
    });
    const { changes } = (await editor.data("{ changes(first: 1) { nodes { nodeId fields version } } }")) as {
      changes: { nodes: object[] };
    };
    expect(changes.nodes).toEqual([
      {
        nodeId: "source:first",
        fields: ["url", "licence", "retrievedOn", "standing"],
        version: await graph().version(),
      },
    ]);
  });

  it("a policy has the best standing of its sources, and it changes with them", async () => {
    expect(await standing()).toBe("PRESS");
    await editor.import("sources", [{ ...second, standing: "OFFICIAL" }]);
    expect(await standing()).toBe("OFFICIAL");
    await editor.import("policies", [firstPolicy], { mode: "REPLACE" });
    expect(await standing()).toBe("PRESS");
    await editor.import("policies", [secondPolicy]);
    expect(await standing()).toBe("OFFICIAL");
    await editor.import("sources", [{ ...second, standing: "DIGEST" }]);
    expect(await standing()).toBe("PRESS");
  });

  it("policies are found by their standing and by any of their sources, and sources by what is known of them", async () => {
    const query = `{
      best: policies(where: { standing: { eq: PRESS } }) { nodes { id } }
      digest: policies(where: { standing: { in: [DIGEST] } }) { totalCount }
      second: policies(where: { source: { eq: "source:second" } }) { nodes { id } }
      any: policies(where: { source: { in: ["source:second", "source:digest-2023-q1"] } }) { totalCount }
      both: policies(where: { and: [{ source: { eq: "source:first" } }, { source: { eq: "source:second" } }] }) { totalCount }
      sources(where: { or: [{ title: { contains: "要聞" } }, { text: { contains: "教育局印发" } }] }) { totalCount nodes { id } }
      digests: sources(where: { standing: { eq: DIGEST }, publisher: { eq: "元力社" } }, first: 1) { nodes { id } pageInfo { hasNextPage } }
    }`;
    expect(await editor.data(query)).toEqual({
      best: { nodes: [{ id }] },
      digest: { totalCount: 10 },
      second: { nodes: [{ id }] },
      any: { totalCount: 11 },
      both: { totalCount: 1 },
      sources: { totalCount: 2, nodes: [{ id: "source:first" }, { id: "source:second" }] },
      digests: { nodes: [{ id: "source:digest-2023-q1" }], pageInfo: { hasNextPage: false } },
    });
  });

  it.each([
    ["url", "ftp://example.org/a", "must be an address that begins with https:// or http://"],
    ["url", "javascript:alert(1)", "must be an address that begins with https:// or http://"],
    ["url", "https://name:secret@example.org/", "without spaces, user name and password"],
    ["url", "https://example.org/a b", "without spaces, user name and password"],
    ["url", `https://example.org/${"a".repeat(2000)}`, "of at most 2000 characters"],
    ["licence", " ", "must be from 1 to 200 characters"],
    ["retrievedOn", "2300-01-01", "must be a valid date"],
  ])("%s: %s is refused", async (field, value, message) => {
    const refused = await editor.refusedImport("sources", [{ ...first, [field]: value }]);
    expect(refused.message).toContain(`sources[0].${field}`);
    expect(refused.message).toContain(message);
  });

  it("sources are found by their sentences after all other hits, across pages, and no longer once they are deleted", async () => {
    const raw = "南京发展量子加密产业。\n量子加密是重点，南京支持。";
    const query = `query ($after: String) { search(query: "量子加密", first: 1, after: $after) {
      totalCount nodes { snippet node { id __typename } } pageInfo { endCursor hasNextPage hasPreviousPage }
    } }`;
    interface Page {
      totalCount: number;
      nodes: { snippet: string; node: object }[];
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
    }
    const pages = async () => {
      const found: Page[] = [];
      for (let after: string | null = null; ;) {
        const { search } = (await editor.data(query, { after })) as unknown as { search: Page };
        found.push(search);
        if (!search.pageInfo.hasNextPage) return found;
        after = search.pageInfo.endCursor;
      }
    };
    const input = (key: string, text = raw) => ({ id: `source:quantum-${key}`, title: key, raw: text });
    await editor.import("sources", [input("b"), input("a", "量子加密。")]);
    await editor.import("technologies", [{ id: "technology:quantum", name: "量子加密" }]);
    const found = await pages();
    expect(
      found.map(({ totalCount, nodes }) => [totalCount, ...nodes.map(({ node, snippet }) => [node, snippet])]),
    ).toEqual([
      [3, [{ __typename: "Technology", id: "technology:quantum" }, "«量子加密»"]],
      [3, [{ __typename: "Source", id: "source:quantum-a" }, "«量子加密»。"]],
      [3, [{ __typename: "Source", id: "source:quantum-b" }, "南京发展«量子加密»产业。"]],
    ]);
    await editor.import("sources", [input("a", "别的话。")]);
    await editor.delete("Source", "source:quantum-b");
    await editor.delete("Technology", "technology:quantum");
    expect((await pages())[0]?.totalCount).toBe(0);
    await editor.delete("Source", "source:quantum-a");
    const [left] = await graph().database.read({
      text: "MATCH (sentence:Sentence) WHERE NOT (sentence)-[:OF]->(:Source) RETURN count(*) AS alone",
      parameters: {},
    });
    expect(left).toEqual({ alone: 0 });
  });

  it("is as it was", async () => {
    await editor.import("sources", [first, second]);
    expect(await standing()).toBe("UNVERIFIED");
  });
}
