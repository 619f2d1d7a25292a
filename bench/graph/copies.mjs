// @ts-check
import neo4j from "neo4j-driver";
import { policyId } from "./policies.mjs";
import { rarePhrase } from "./words.mjs";

/** Policies that the importer writes itself; what a graph has beyond are their copies. */
export const imported = 50_000;

const batch = 500;

const copy = `
UNWIND $pairs AS pair
MATCH (policy:Policy {id: pair.policy})
CREATE (copy:Node:Policy)
SET copy = policy {
  .*,
  id: pair.copy,
  summary: replace(policy.summary, $rare[0], ''),
  summaryHant: replace(policy.summaryHant, $rare[1], ''),
  summaryEn: replace(policy.summaryEn, $rare[2], '')
}
WITH policy, copy
CALL (policy, copy) {
  MATCH (policy)-[stated]->(thing)
  WHERE NOT thing:Measure|Goal
  CREATE (copy)-[copied:$(type(stated))]->(thing)
  SET copied = properties(stated)
}
CALL (copy) {
  MATCH (copy)-[within:LIES_WITHIN]->()
  SET within.id = copy.id
}
CALL (policy, copy) {
  MATCH (policy)-[has:HAS_MEASURE|SETS]->(part)
  CREATE (copy)-[copied:$(type(has))]->(copiedPart:$(labels(part)))
  SET copied = properties(has),
      copiedPart = part {.*, id: replace(part.id, policy.id, copy.id), policyId: copy.id}
  WITH part, copiedPart
  MATCH (part)-[stated]->(thing)
  CREATE (copiedPart)-[copiedStated:$(type(stated))]->(thing)
  SET copiedStated = properties(stated)
}`;

/** A copy points to what its policy points to: the same regions focus on the same domains, by as many times more. */
const raiseFocus = `
MATCH ()-[focus:FOCUSES_ON]->()
SET focus.policies = focus.policies * $times,
    focus.measures = focus.measures * $times`;

/**
 * Makes a graph of `imported` policies one of `count`, by copying each policy with its measures and goals in the database,
 * several times as fast as an import. Copies lack the rare phrase, so that it stays as rare.
 * @param {import("./database.mjs").Place} place
 * @param {number} count a multiple of `imported`
 * @param {(written: number) => void} onProgress
 */
export async function copyPolicies({ uri, user, password }, count, onProgress) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const write = async (/** @type {string} */ text, /** @type {object} */ parameters) => {
    const session = driver.session();
    try {
      await session.executeWrite((transaction) => transaction.run(text, parameters));
    } finally {
      await session.close();
    }
  };
  try {
    let next = imported;
    const work = async () => {
      while (next < count) {
        const first = next;
        next += batch;
        const pairs = Array.from({ length: batch }, (_, place) => {
          return { policy: policyId((first + place) % imported), copy: policyId(first + place) };
        });
        await write(copy, { pairs, rare: rarePhrase });
        onProgress(next);
      }
    };
    await Promise.all([work(), work()]);
    await write(raiseFocus, { times: neo4j.int(count / imported) });
  } finally {
    await driver.close();
  }
}
