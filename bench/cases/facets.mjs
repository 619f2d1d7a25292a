// @ts-check
import { defineCase } from "./case.mjs";

const kinds = ["DEVELOPMENT_PLAN", "ACTION_PLAN", "SUPPORT_POLICY", "NOTICE", "EVENT"];

/** @typedef {{ kind: string, policies: number }} KindCount */
/** @typedef {{ period: string, policies: number }} PeriodCount */

/** @param {KindCount[]} counts */
const inEnumOrder = (counts) => counts.toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));

/** Months from the first to the last that has policies, none left out. @param {PeriodCount[]} counts in order */
function withoutHoles(counts) {
  const months = new Map(counts.map(({ period, policies }) => [period, policies]));
  const last = counts.at(-1)?.period ?? "";
  const rows = [];
  for (let period = counts[0]?.period; period !== undefined && period <= last; period = nextMonth(period)) {
    rows.push({ period, policies: months.get(period) ?? 0 });
  }
  return rows;
}

/** @param {string} period YYYY-MM */
function nextMonth(period) {
  const [year, month] = period.split("-").map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);
}

const pair = (/** @type {any[]} */ [kind, policies]) => ({ kind, policies });

export default defineCase({
  name: "facets",
  title: "A year's policies counted by domain, by kind and by month",
  variants: ({ years }) => years.map((year) => ({ ...year })),
  servers: {
    product: {
      query: `query ($from: Date!, $until: Date!) {
        policies(first: 0, where: { publishedOn: { gte: $from, lt: $until } }) {
          facets {
            byDomain { domain { id name } policies }
            byKind { kind policies }
            byPeriod { period policies }
          }
        }
      }`,
      answer: ({ policies: { facets } }) => ({
        ...facets,
        byDomain: facets.byDomain.map((/** @type {any} */ { domain, policies }) => ({ ...domain, policies })),
      }),
    },
    "neo4j-graphql": {
      query: `query ($from: Date!, $until: Date!) {
        byDomain: policiesByDomain(from: $from, until: $until) { id name policies }
        byKind: policiesByKind(from: $from, until: $until) { kind policies }
        byPeriod: policiesByPeriod(from: $from, until: $until) { period policies }
      }`,
      answer: ({ byDomain, byKind, byPeriod }) => {
        return { byDomain, byKind: inEnumOrder(byKind), byPeriod: withoutHoles(byPeriod) };
      },
    },
    floor: {
      statement: `
        MATCH (policy:Policy)
        WHERE policy.publishedOn >= date($from) AND policy.publishedOn < date($until) AND policy.id IS NOT NULL
        WITH collect(policy) AS found
        CALL (found) {
          UNWIND found AS policy
          CALL (policy) {
            MATCH (policy)-[:TARGETS]->(domain:Domain) RETURN domain
            UNION
            MATCH (policy)-[:HAS_MEASURE]->()-[:TARGETS]->(domain:Domain) RETURN domain
          }
          WITH domain, count(*) AS policies
          ORDER BY domain.id
          RETURN collect([domain.id, domain.name, policies]) AS byDomain
        }
        CALL (found) {
          UNWIND found AS policy
          WITH policy.kind AS kind, count(*) AS policies
          RETURN collect([kind, policies]) AS byKind
        }
        CALL (found) {
          UNWIND found AS policy
          WITH policy.publishedOn.year AS year, policy.publishedOn.month AS month, count(*) AS policies
          ORDER BY year, month
          RETURN collect([toString(year) + '-' + right('0' + toString(month), 2), policies]) AS byPeriod
        }
        RETURN [byDomain, byKind, byPeriod] AS row`,
      parameters: ({ from, until }) => ({ from, until }),
      shape: ([[byDomain, byKind, byPeriod]]) => ({
        byDomain: byDomain.map((/** @type {any[]} */ [id, name, policies]) => ({ id, name, policies })),
        byKind: inEnumOrder(byKind.map(pair)),
        byPeriod: withoutHoles(byPeriod.map((/** @type {any[]} */ [period, policies]) => ({ period, policies }))),
      }),
    },
  },
});
