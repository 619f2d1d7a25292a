import neo4j, { type Plan } from "neo4j-driver";
import { fetchTable } from "../client";
import { type LongTables, POLICIES } from "./long-tables";

/** `all=true` returns what /graphql returns page by page. */
export function everyRow(tables: () => LongTables): void {
  const all = async (name: string) => {
    const response = await fetchTable(`${tables().server.url}/q/${name}.ndjson?all=true`);
    expect(response.status).toBe(200);
    const lines = (await response.text()).split("\n").slice(0, -1);
    return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  };

  /** Every entry of a connection as /graphql returns it, page by page; the path leads to the connection. */
  async function walked(query: (page: string) => string, ...path: string[]): Promise<Record<string, unknown>[]> {
    interface Page {
      readonly nodes: Record<string, unknown>[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    }
    const nodes: Record<string, unknown>[] = [];
    for (let after = ""; ;) {
      let value: unknown = await tables().server.data(query(`first: 200${after}`));
      for (const name of path) value = (value as Record<string, unknown>)[name];
      const page = value as Page;
      nodes.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return nodes;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
  }

  const pageInfo = "pageInfo { hasNextPage endCursor }";

  describe("all=true returns every row", () => {
    it("of a list, in its order, by one statement", async () => {
      const rows = await all("policies");
      expect(rows.length).toBe(POLICIES + 10);
      expect(rows).toEqual(
        await walked((page) => `{ policies(${page}) { nodes { id publishedOn } ${pageInfo} } }`, "policies"),
      );
      expect(tables().database.statements).toHaveLength(1);
    });

    it("of lists within a list", async () => {
      const policies = await walked(
        (page) => `{ policies(${page}) { nodes { id measures { id ordinal } } ${pageInfo} } }`,
        "policies",
      );
      const measures = policies.flatMap(({ id, measures: own }) =>
        (own as object[]).map((measure) => ({ "policies.id": id, ...measure })),
      );
      const rows = await all("nested");
      expect(rows).toEqual(measures);
      expect(rows.length).toBeGreaterThan(750);
    });

    it("of a connection of one object", async () => {
      const regions = await walked(
        (page) => `{ domain(id: "industry") { regions(${page}) { nodes { id } ${pageInfo} } } }`,
        "domain",
        "regions",
      );
      expect(regions.length).toBeGreaterThan(20);
      expect(await all("regions")).toEqual(regions.map(({ id }) => ({ "domain.name": "工业", id })));
    });

    it("of region pairs, page by page", async () => {
      const pairs = await walked(
        (page) => `{ regionPairs(region: "320583", ${page}) { nodes { regions { id } similarity } ${pageInfo} } }`,
        "regionPairs",
      );
      expect(pairs.length).toBeGreaterThan(20);
      expect(await all("pairs")).toEqual(pairs);
      expect(tables().database.statements).toEqual([]);
    });

    it("of region pairs by the policies that match a filter, by one statement", async () => {
      const where = "where: { kind: { in: [ACTION_PLAN, EVENT] } }";
      const pairs = await walked(
        (page) =>
          `{ regionPairs(region: "320583", ${where}, ${page}) { nodes { regions { id } similarity } ${pageInfo} } }`,
        "regionPairs",
      );
      expect(pairs.length).toBeGreaterThan(0);
      expect(await all("filtered-pairs")).toEqual(pairs);
      expect(tables().database.statements).toHaveLength(1);
    });

    it("of a list without pages", async () => {
      const { domainMatrix } = await tables().server.data(
        '{ domainMatrix(within: "320000") { cells { region { id } domain { id } policies } } }',
      );
      const { cells } = domainMatrix as {
        cells: { region: { id: string }; domain: { id: string }; policies: number }[];
      };
      const expected = cells.map(({ region, domain, policies }) => ({
        "region.id": region.id,
        "domain.id": domain.id,
        policies,
      }));
      expect(await all("cells")).toEqual(expected);
      expect(expected.length).toBeGreaterThan(20);
    });
  });

  const operators = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(operators)];

  it("of a streamed list by a statement without LIMIT, which reads the order from the index", async () => {
    await (await fetchTable(`${tables().server.url}/q/policies.csv?all=true`)).text();
    const [statement] = tables().database.statements;
    expect(statement?.text).toBe(
      [
        "MATCH (n0:Policy)",
        "WHERE n0.publishedOn IS NOT NULL",
        "  AND n0.id IS NOT NULL",
        "WITH n0",
        "ORDER BY n0.publishedOn DESC, n0.id DESC",
        "RETURN [[n0.id, toString(n0.publishedOn)]] AS value",
      ].join("\n"),
    );
    const driver = neo4j.driver(tables().neo4j.uri, neo4j.auth.basic(tables().neo4j.user, tables().neo4j.password));
    const { summary } = await driver.executeQuery(`EXPLAIN ${statement?.text ?? ""}`, statement?.parameters);
    await driver.close();
    const steps = summary.plan ? operators(summary.plan) : [];
    expect(steps.filter((step) => /Sort|Top|Limit/.test(step))).toEqual([]);
    expect(steps.some((step) => step.includes("Index"))).toBe(true);
  });
}
