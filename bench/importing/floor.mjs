// @ts-check
import neo4j from "neo4j-driver";
import { productParts } from "../product.mjs";

/** @typedef {ReturnType<typeof import("../graph/policies.mjs").generatePolicies> extends Iterable<infer Policy> ? Policy : never} Policy */

const policies = `
UNWIND $rows AS row
MATCH (region:Region {id: row.region})
MATCH (source:Source {id: row.source})
CREATE (policy:Node:Policy)
SET policy = row.policy, policy.publishedOn = date(row.publishedOn)
CREATE (policy)-[:APPLIES_TO {sources: row.sources, starts: row.starts, ends: row.ends}]->(region)
CREATE (policy)-[:DESCRIBED_IN {about: row.about, starts: row.statedFrom, ends: row.statedTo}]->(source)`;

/** @param {string} type @param {string} label */
const links = (type, label) => `
UNWIND $rows AS row
MATCH (policy:Policy {id: row.policy})
MATCH (thing:${label} {id: row.id})
CREATE (policy)-[:${type} {sources: row.sources, starts: row.starts, ends: row.ends}]->(thing)`;

const measures = `
UNWIND $rows AS row
MATCH (policy:Policy {id: row.policy})
MATCH (domain:Domain {id: row.domain})
CREATE (measure:Node:Measure)
SET measure = row.part
CREATE (policy)-[:HAS_MEASURE {sources: row.sources, starts: row.starts, ends: row.ends}]->(measure)
CREATE (measure)-[:TARGETS {sources: row.sources, starts: row.domainStarts, ends: row.domainEnds}]->(domain)`;

const goals = `
UNWIND $rows AS row
MATCH (policy:Policy {id: row.policy})
CREATE (goal:Node:Goal)
SET goal = row.part
CREATE (policy)-[:SETS {sources: row.sources, starts: row.starts, ends: row.ends}]->(goal)`;

const integers = (/** @type {readonly number[]} */ numbers) => numbers.map((number) => neo4j.int(number));

/** @param {{ evidence: readonly { source: string, start: number, end: number }[] }} stated */
const passages = ({ evidence }) => ({
  sources: evidence.map(({ source }) => source),
  starts: integers(evidence.map(({ start }) => start)),
  ends: integers(evidence.map(({ end }) => end)),
});

/** Properties whose whole numbers are INTEGER to the database, `floats` aside. @param {object} properties */
const typed = (properties, floats = /** @type {readonly string[]} */ ([])) =>
  Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      typeof value === "number" && !floats.includes(key) ? neo4j.int(value) : value,
    ]),
  );

/** @param {Policy} policy */
function policyRow({ id, source, region, statements, publishedOn, ...facts }) {
  const { title, titleHant, titleEn, summary, summaryHant, summaryEn, kind, stage, periodStart, periodEnd } = facts;
  const own = { title, titleHant, titleEn, summary, summaryHant, summaryEn, kind, stage, periodStart, periodEnd };
  return {
    policy: typed({ id, ...own, titleSortKey: title, status: "IN_FORCE" }),
    publishedOn,
    region: region.id,
    source,
    ...passages(region),
    about: statements.map(({ about }) => about),
    statedFrom: integers(statements.map(({ evidence }) => evidence.start)),
    statedTo: integers(statements.map(({ evidence }) => evidence.end)),
  };
}

/** @param {readonly Policy[]} batch @returns {readonly (readonly [text: string, rows: readonly object[]])[]} */
function statementsOf(batch) {
  const linkRows = (/** @type {(policy: Policy) => readonly any[]} */ linksOf) =>
    batch.flatMap((policy) => linksOf(policy).map((link) => ({ policy: policy.id, id: link.id, ...passages(link) })));
  return [
    [policies, batch.map(policyRow)],
    [links("TARGETS", "Domain"), linkRows(({ domains }) => domains)],
    [links("USES", "Technology"), linkRows(({ technologies }) => technologies)],
    [links("ISSUED_BY", "Organization"), linkRows(({ issuers }) => issuers)],
    [
      measures,
      batch.flatMap((policy) =>
        policy.measures.map(({ evidence, domains: [domain], ...part }) => {
          const { starts: domainStarts, ends: domainEnds } = passages(domain);
          const own = { part: typed({ ...part, policyId: policy.id }), ...passages({ evidence }) };
          return { policy: policy.id, domain: domain.id, ...own, domainStarts, domainEnds };
        }),
      ),
    ],
    [
      goals,
      batch.flatMap((policy) =>
        policy.goals.map(({ evidence, ...part }) => {
          return {
            policy: policy.id,
            part: typed({ ...part, policyId: policy.id }, ["value"]),
            ...passages({ evidence }),
          };
        }),
      ),
    ],
  ];
}

/**
 * Writes policies by hand-written Cypher, a transaction a batch: the same nodes and relationships with the properties that are
 * stated, into a graph that holds none of them. It keeps nothing that is derived, looks for no earlier policy, takes no
 * lock and raises no version: about what an import by Bolt can reach.
 * @param {import("../graph/database.mjs").Place} place
 * @param {Iterable<Policy>} written
 * @param {{ size: number, onProgress: (done: number) => void }} options
 */
export async function importByHand({ uri, user, password }, written, { size, onProgress }) {
  const { batchesOf, runAhead } = productParts();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  try {
    let done = 0;
    for await (const batch of batchesOf(written, size)) {
      const statements = statementsOf(batch).map(([text, rows]) => ({ text, parameters: { rows } }));
      // Sent as the product sends its own, so that what differs is the Cypher.
      await session.executeWrite((transaction) =>
        runAhead(({ text, parameters }) => transaction.run(text, parameters), statements),
      );
      done += batch.length;
      onProgress(done);
    }
  } finally {
    await session.close();
    await driver.close();
  }
}
