import { runningServer, type RunningServer } from "../support/running-server";

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  edges: { cursor: string; node: { id: string } }[];
}

const fields = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }`;

describe("a list is walked by Relay's cursor connections", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer();
  });
  afterAll(() => server.close());

  async function page(list: string, parameters: string): Promise<Page> {
    const data = await server.data(`{ list: ${list}${parameters === "" ? "" : `(${parameters})`} { ${fields} } }`);
    return data["list"] as Page;
  }
  const ids = ({ edges }: Page) => edges.map(({ node }) => node.id);

  const orders: [list: string, order: string][] = [
    ["policies", ""],
    ["policies", "orderBy: [{ title: DESC }]"],
    ["policies", "orderBy: [{ publishedOn: ASC }, { title: DESC }]"],
    ["policies", 'where: { region: { within: "320000" } }'],
    ["policies", 'where: { region: { within: "320000" } }, orderBy: [{ publishedOn: ASC }]'],
    ["policies", 'where: { region: { within: "320000" } }, orderBy: [{ title: ASC }]'],
    ["regions", "where: { hasPolicies: true }, orderBy: [{ name: ASC }]"],
    ["domains", ""],
    ["measures", ""],
    ["measures", "orderBy: [{ ordinal: DESC }]"],
    ["goals", "orderBy: [{ deadline: DESC }]"],
    ["goals", "orderBy: [{ deadline: ASC }]"],
    ["goals", "orderBy: [{ value: ASC }, { deadline: DESC }]"],
  ];

  it.each(orders)("%s, %s: forward to the end, each row once", async (list, order) => {
    const whole = await page(list, ["first: 200", order].join(" "));
    expect(whole.edges).toHaveLength(whole.totalCount);
    const seen: string[] = [];
    for (let after = ""; ;) {
      const part = await page(list, ["first: 3", order, after].join(" "));
      expect(part.pageInfo.hasPreviousPage).toBe(after !== "");
      expect(part.pageInfo.startCursor).toBe(part.edges[0]?.cursor);
      seen.push(...ids(part));
      if (!part.pageInfo.hasNextPage) break;
      after = `after: "${String(part.pageInfo.endCursor)}"`;
    }
    expect(seen).toEqual(ids(whole));
  });

  it.each(orders.filter(([list]) => list !== "domains"))("%s, %s: backward to the start", async (list, order) => {
    const whole = await page(list, ["first: 200", order].join(" "));
    const seen: string[] = [];
    for (let before = ""; ;) {
      const part = await page(list, ["last: 3", order, before].join(" "));
      expect(part.pageInfo.hasNextPage).toBe(before !== "");
      seen.unshift(...ids(part));
      if (!part.pageInfo.hasPreviousPage) break;
      before = `before: "${String(part.pageInfo.startCursor)}"`;
    }
    expect(seen).toEqual(ids(whole));
  });

  it("rows without a value come last in both directions", async () => {
    for (const direction of ["ASC", "DESC"]) {
      const { goals } = await server.data(
        `{ goals(first: 200, orderBy: [{ deadline: ${direction} }]) { nodes { deadline } } }`,
      );
      const deadlines = (goals as { nodes: { deadline: number | null }[] }).nodes.map(({ deadline }) => deadline);
      const firstMissing = deadlines.indexOf(null);
      expect(firstMissing).toBeGreaterThan(0);
      expect(deadlines.slice(firstMissing).every((deadline) => deadline === null)).toBe(true);
    }
  });

  it("ties are sorted by id in the direction of the last key", async () => {
    const newest = ids(await page("policies", 'where: { publishedOn: { eq: "2023-02-23" } }'));
    expect(newest).toEqual([...newest].sort().reverse());
    const oldest = ids(
      await page("policies", 'where: { publishedOn: { eq: "2023-02-23" } } orderBy: [{ publishedOn: ASC }]'),
    );
    expect(oldest).toEqual([...newest].reverse());
    expect(newest).toHaveLength(3);
  });

  it("first: 0 returns no rows, and still says whether there are any", async () => {
    const { edges, pageInfo, totalCount } = await page("policies", "first: 0");
    expect({ edges, totalCount, pageInfo }).toEqual({
      edges: [],
      totalCount: 10,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it("before alone gives the rows just before it", async () => {
    const whole = await page("policies", "");
    const before = await page("policies", `before: "${String(whole.edges[4]?.cursor)}"`);
    expect(ids(before)).toEqual(ids(whole).slice(0, 4));
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it("a page between two cursors says whether there are rows on both sides", async () => {
    const whole = await page("policies", "");
    const [after, before] = [whole.edges[1]?.cursor, whole.edges[6]?.cursor];
    const between = await page("policies", `first: 2 after: "${String(after)}" before: "${String(before)}"`);
    expect(ids(between)).toEqual(ids(whole).slice(2, 4));
    expect(between.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const rest = await page("policies", `last: 9 after: "${String(after)}" before: "${String(before)}"`);
    expect(ids(rest)).toEqual(ids(whole).slice(2, 6));
    expect(rest.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  it("a nested connection is walked too, with its own cursor", async () => {
    const nested = async (parameters: string) => {
      const { domain } = await server.data(`{ domain(id: "education") { regions(${parameters}) { ${fields} } } }`);
      return (domain as { regions: Page }).regions;
    };
    const whole = await nested("first: 50");
    const second = await nested(`first: 2 after: "${String(whole.edges[1]?.cursor)}"`);
    expect(ids(second)).toEqual(ids(whole).slice(2, 4));
    expect(second.totalCount).toBe(whole.totalCount);
    expect(second.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });
});
