// Long, because every day is queried on one graph, to which each edit adds.
import type { ImportReport } from "../../schema/answers/import-report";
import { type EditableGraph, editableGraph } from "../editing/editable-graph";
import { importFacts } from "../../src/graph/import/import-facts";
import { factsOfFewRegions } from "../support/facts-of-few-regions";
import type { RunningServer } from "../support/running-server";

const wuxi = "wuxi-metaverse-action-plan-2023";
const nanjing = "nanjing-metaverse-action-plan-2023";
const kunshan = "kunshan-metaverse-conference-2023";
const weifang = "weifang-metaverse-policies-2023";

interface Standing {
  readonly id: string;
  readonly publishedOn: string;
  readonly status: string;
  readonly amendedOn: string | null;
  readonly repealedOn: string | null;
  readonly amendedBy: { readonly id: string } | null;
  readonly amends: { readonly id: string } | null;
}

const report = "{ created changed unchanged nodes { id outcome } version }";
const amend = `mutation ($id: ID!, $by: ID!, $on: Date!, $dryRun: Boolean) { amendPolicy(id: $id, by: $by, on: $on, dryRun: $dryRun) ${report} }`;
const repeal = `mutation ($id: ID!, $on: Date!) { repealPolicy(id: $id, on: $on) ${report} }`;
const reinstate = `mutation ($id: ID!) { reinstatePolicy(id: $id) ${report} }`;

describe("what happened to policies", () => {
  let graph: EditableGraph;
  let server: RunningServer;
  let days: ReadonlyMap<string, string>;
  beforeAll(async () => {
    graph = await editableGraph();
    server = await graph.server("editor");
    days = new Map((await standings()).map(({ id, publishedOn }) => [id, publishedOn]));
  });
  afterAll(() => graph.close());

  async function edit(mutation: string, variables: Record<string, unknown>): Promise<ImportReport> {
    return Object.values(await server.data(mutation, variables))[0] as ImportReport;
  }

  async function standings(): Promise<Standing[]> {
    const { policies } = await server.data(
      "{ policies { nodes { id publishedOn status amendedOn repealedOn amendedBy { id } amends { id } } } }",
    );
    return (policies as { nodes: Standing[] }).nodes;
  }

  async function standing(of: string): Promise<Omit<Standing, "publishedOn"> | undefined> {
    const found = (await standings()).find(({ id }) => id === of);
    if (!found) return undefined;
    const { publishedOn: _publishedOn, ...others } = found;
    return others;
  }

  const dayOf = (id: string) => days.get(id) ?? "";
  const inForce = { status: "IN_FORCE", amendedOn: null, repealedOn: null, amendedBy: null, amends: null };

  /** Reinstates every policy that was amended or repealed. */
  async function reinstateAll(): Promise<void> {
    for (const { id, status } of await standings()) if (status !== "IN_FORCE") await edit(reinstate, { id });
  }

  describe("is recorded", () => {
    afterEach(reinstateAll);

    it("policies are in force by default", async () => {
      const all = await standings();
      expect(all).toHaveLength(10);
      for (const { publishedOn: _day, id, ...others } of all) expect({ id, ...others }).toEqual({ id, ...inForce });
    });

    it("an amended policy names the other, and the other names it; the same again changes nothing", async () => {
      const noted = await edit(amend, { id: wuxi, by: nanjing, on: "2024-01-01" });
      expect(noted).toEqual({
        created: 0,
        changed: 1,
        unchanged: 0,
        nodes: [{ id: wuxi, outcome: "CHANGED" }],
        version: await graph.version(),
      });
      const amended = { id: wuxi, ...inForce, status: "AMENDED", amendedOn: "2024-01-01", amendedBy: { id: nanjing } };
      expect(await standing(wuxi)).toEqual(amended);
      expect(await standing(nanjing)).toEqual({ id: nanjing, ...inForce, amends: { id: wuxi } });
      const again = await edit(amend, { id: wuxi, by: nanjing, on: "2024-01-01" });
      expect(again).toMatchObject({ changed: 0, unchanged: 1, version: noted.version });
    });

    it("another day moves the amendment, and a dry run writes nothing", async () => {
      await edit(amend, { id: wuxi, by: nanjing, on: "2024-01-01" });
      const version = await graph.version();
      expect(await edit(amend, { id: wuxi, by: nanjing, on: "2024-02-01", dryRun: true })).toMatchObject({
        changed: 1,
      });
      expect(await graph.version()).toBe(version);
      await edit(amend, { id: wuxi, by: nanjing, on: "2024-02-01" });
      expect(await standing(wuxi)).toMatchObject({ amendedOn: "2024-02-01", amendedBy: { id: nanjing } });
    });

    it("a repealed policy is repealed even if it was amended; reinstating removes both", async () => {
      await edit(amend, { id: wuxi, by: nanjing, on: "2024-01-01" });
      await edit(repeal, { id: wuxi, on: "2025-01-01" });
      expect(await standing(wuxi)).toMatchObject({
        status: "REPEALED",
        amendedOn: "2024-01-01",
        repealedOn: "2025-01-01",
      });
      expect(await edit(reinstate, { id: wuxi })).toMatchObject({ changed: 1 });
      expect(await standing(wuxi)).toEqual({ id: wuxi, ...inForce });
      expect(await standing(nanjing)).toEqual({ id: nanjing, ...inForce });
      expect(await edit(reinstate, { id: wuxi })).toMatchObject({ changed: 0, unchanged: 1 });
    });

    it("the history has it, and an import of what the sources state preserves it", async () => {
      await edit(repeal, { id: weifang, on: "2024-06-30" });
      const rows = await graph.database.read({
        text: `MATCH (change:Change {nodeId: $id}) WITH change ORDER BY change.id DESC LIMIT 1
             RETURN change.by AS by, change.action AS action, change.fields AS fields, change.after AS after`,
        parameters: { id: weifang },
      });
      expect(rows).toEqual([
        {
          by: "the editor",
          action: "CHANGED",
          fields: ["status", "repealedOn"],
          after: '{"status":"REPEALED","repealedOn":"2024-06-30"}',
        },
      ]);
      const facts = await factsOfFewRegions();
      const policies = facts.policies.map((policy) => ({ ...policy, summaryEn: "Anew." }));
      await edit(amend, { id: wuxi, by: nanjing, on: "2024-01-01" });
      await importFacts(graph.database, { ...facts, policies });
      expect(await standing(weifang)).toMatchObject({ status: "REPEALED", repealedOn: "2024-06-30" });
      expect(await standing(wuxi)).toMatchObject({ status: "AMENDED", amendedBy: { id: nanjing } });
    });

    describe("is refused", () => {
      const before = (id: string) => new Date(Date.parse(dayOf(id)) - 86_400_000).toISOString().slice(0, 10);

      it.each<[name: string, mutation: string, variables: () => Record<string, unknown>, message: string]>([
        [
          "an unknown policy",
          repeal,
          () => ({ id: "unknown", on: "2024-01-01" }),
          'id "unknown" is not a known policy',
        ],
        [
          "two unknown policies",
          amend,
          () => ({ id: "one", by: "two", on: "2024-01-01" }),
          'id "one" is not a known policy; by "two" is not a known policy',
        ],
        ["a node of another type", reinstate, () => ({ id: "industry" }), 'id "industry" is not a known policy'],
        [
          "a repeal before the policy",
          repeal,
          () => ({ id: wuxi, on: before(wuxi) }),
          `on must not be before DAY, the day on which ${wuxi} was published`,
        ],
        [
          "an amendment by itself",
          amend,
          () => ({ id: wuxi, by: wuxi, on: "2024-01-01" }),
          `by would make ${wuxi} replace itself, directly or through other policies`,
        ],
        [
          "a day that the calendar does not have",
          repeal,
          () => ({ id: wuxi, on: "2024-02-30" }),
          "on must be a valid date from 1900-01-01 to 2200-12-31, written YYYY-MM-DD",
        ],
      ])("%s", async (_name, mutation, variables, message) => {
        const { errors, data } = await server.request(mutation, variables());
        expect(data ?? null).toBeNull();
        expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
        expect(errors?.[0]?.message).toContain(message.replace("DAY", dayOf(wuxi)));
      });

      it("an amendment before the other policy was published", async () => {
        const [later, earlier] = dayOf(wuxi) > dayOf(weifang) ? [wuxi, weifang] : [weifang, wuxi];
        const { errors } = await server.request(amend, { id: earlier, by: later, on: before(later) });
        expect(errors?.[0]?.message).toContain(
          `on must not be before ${dayOf(later)}, the day on which ${later} was published`,
        );
      });

      it("a cycle, a second predecessor and a second successor", async () => {
        await edit(amend, { id: wuxi, by: nanjing, on: "2024-01-01" });
        await edit(amend, { id: nanjing, by: kunshan, on: "2024-02-01" });
        const message = async (variables: Record<string, unknown>) =>
          (await server.request(amend, variables)).errors?.[0]?.message;
        expect(await message({ id: kunshan, by: wuxi, on: "2024-03-01" })).toContain(
          `by would make ${kunshan} replace itself`,
        );
        expect(await message({ id: weifang, by: nanjing, on: "2024-03-01" })).toContain(`by already replaces ${wuxi}`);
        expect(await message({ id: wuxi, by: weifang, on: "2024-03-01" })).toContain(
          `id is already amended by ${nanjing}`,
        );
      });

      it("deleting the policy that replaces another, and any edit of a reader", async () => {
        await edit(amend, { id: wuxi, by: nanjing, on: "2024-01-01" });
        const { errors } = await server.request(`mutation { deletePolicy(id: "${nanjing}") { deleted } }`);
        expect(errors?.[0]?.extensions["code"]).toBe("STILL_REFERRED_TO");
        const reader = await graph.server("reader");
        expect((await reader.request(reinstate, { id: wuxi })).errors?.[0]?.extensions["code"]).toBe("FORBIDDEN");
      });
    });
  });

  describe("asOf", () => {
    beforeAll(async () => {
      await edit(amend, { id: wuxi, by: nanjing, on: "2024-01-01" });
      await edit(repeal, { id: wuxi, on: "2025-01-01" });
      await edit(repeal, { id: weifang, on: "2023-06-30" });
      await edit(amend, { id: kunshan, by: weifang, on: "2026-01-01" });
      await edit(repeal, { id: kunshan, on: "2025-06-01" });
    });

    const idsOf = (connection: unknown) => (connection as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
    const request = async (day: string, more = "") =>
      idsOf((await server.data(`{ policies(asOf: "${day}"${more}) { nodes { id } } }`))["policies"]);
    const all = () => [...days.keys()];

    it.each<[day: string, gone: readonly string[]]>([
      ["2023-06-29", []],
      ["2023-06-30", [weifang]],
      ["2023-12-31", [weifang]],
      ["2024-01-01", [weifang, wuxi]],
      ["2025-05-31", [weifang, wuxi]],
      ["2025-06-01", [weifang, wuxi, kunshan]],
      ["2099-01-01", [weifang, wuxi, kunshan]],
    ])("%s selects all policies except %j", async (day, gone) => {
      expect(await request(day)).toEqual(all().filter((id) => !gone.includes(id)));
    });

    it("selects what had been published by the day", async () => {
      for (const day of new Set([...days.values(), "2022-01-01"])) {
        expect(await request(day)).toEqual(all().filter((id) => dayOf(id) <= day));
      }
      expect(await request("2022-01-01")).toEqual([]);
    });

    it("is combined with filters, pages, counts and facets", async () => {
      const { policies } = await server.data(
        `{ policies(asOf: "2024-01-01", first: 3) { totalCount nodes { id } pageInfo { hasNextPage endCursor } facets { byKind { policies } } } }`,
      );
      const page = policies as {
        totalCount: number;
        pageInfo: { endCursor: string };
        facets: { byKind: { policies: number }[] };
      };
      const standing = await request("2024-01-01");
      expect(page.totalCount).toBe(8);
      expect(page.facets.byKind.reduce((sum, { policies: count }) => sum + count, 0)).toBe(8);
      expect(idsOf(policies)).toEqual(standing.slice(0, 3));
      expect(await request("2024-01-01", `, after: "${page.pageInfo.endCursor}"`)).toEqual(standing.slice(3));
      expect(await request("2024-01-01", `, where: { id: { in: ["${wuxi}", "${nanjing}"] } }`)).toEqual([nanjing]);
    });

    it("is also an argument of a region's, a domain's, a technology's and a body's policies", async () => {
      const { region, domain, policy } = await server.data(
        `{ region(name: "江苏省") { policies(includeDescendants: true, asOf: "2024-01-01") { nodes { id } } }
           domain(id: "industry") { policies(asOf: "2022-01-01") { totalCount } }
           policy(id: "${wuxi}") { technologies { policies(asOf: "2024-01-01") { nodes { id } } } organizations { issued(asOf: "2024-01-01") { nodes { id } } } } }`,
      );
      const inJiangsu = idsOf((region as { policies: unknown }).policies);
      expect(inJiangsu).toContain(nanjing);
      expect(inJiangsu).not.toContain(wuxi);
      expect(domain).toEqual({ policies: { totalCount: 0 } });
      for (const { policies } of (policy as { technologies: { policies: unknown }[] }).technologies)
        expect(idsOf(policies)).not.toContain(wuxi);
    });

    it.each<[where: string, ids: readonly string[]]>([
      ["{ status: { eq: REPEALED } }", [wuxi, weifang, kunshan]],
      ['{ status: { in: [IN_FORCE, AMENDED] }, id: { in: ["' + wuxi + '", "' + nanjing + '"] } }', [nanjing]],
      ['{ amendedOn: { gte: "2024-01-01" } }', [wuxi, kunshan]],
      ['{ repealedOn: { lt: "2025-01-01" } }', [weifang]],
      ['{ not: { repealedOn: { lt: "2100-01-01" } }, id: { in: ["' + wuxi + '", "' + nanjing + '"] } }', [nanjing]],
    ])("where %s", async (where, ids) => {
      const { policies } = await server.data(`{ policies(where: ${where}) { nodes { id } } }`);
      expect(idsOf(policies).sort()).toEqual([...ids].sort());
    });

    it("must be a day of the calendar", async () => {
      const { errors } = await server.request(`{ policies(asOf: "2023-02-30") { totalCount } }`);
      expect(errors?.[0]?.message).toBe("policies.asOf must be a valid date, written YYYY-MM-DD.");
    });
  });

  // It deletes a policy, so it is last.
  it("the history of a deleted policy has its changes of status", async () => {
    await edit(
      "mutation ($id: ID!) { deletePolicy(id: $id) { created changed unchanged nodes { id outcome } version } }",
      {
        id: wuxi,
      },
    );
    const [last] = await graph.database.read({
      text: "MATCH (change:Change {nodeId: $id, action: 'DELETED'}) RETURN change.before AS before",
      parameters: { id: wuxi },
    });
    expect(JSON.parse(String(last?.["before"]))).toMatchObject({
      kind: expect.any(String) as string,
      status: "REPEALED",
      amendedBy: nanjing,
      amendedOn: "2024-01-01",
      repealedOn: "2025-01-01",
    });
  });
});
