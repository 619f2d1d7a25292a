// @ts-check
import DataLoader from "dataloader";

/** @typedef {(text: string, parameters: Record<string, unknown>) => Promise<any[]>} Run */

/** Statements of one level: all keys in, a pair of key and value out, in any order. */
const levels = {
  policy: `
    UNWIND $ids AS id
    MATCH (policy:Policy {id: id})
    RETURN [id, policy {.id, .title, .kind, publishedOn: toString(policy.publishedOn)}]`,
  region: `
    UNWIND $ids AS id
    MATCH (region:Region {id: id})
    RETURN [id, region {.id, .name}]`,
  domain: `
    UNWIND $ids AS id
    MATCH (domain:Domain {id: id})
    RETURN [id, domain {.id, .name}]`,
  regionOfPolicy: `
    UNWIND $ids AS id
    MATCH (:Policy {id: id})-[:APPLIES_TO]->(region:Region)
    RETURN [id, region {.id, .name}]`,
  parentOfRegion: `
    UNWIND $ids AS id
    MATCH (:Region {id: id})-[:PART_OF]->(parent:Region)
    RETURN [id, parent {.id, .name}]`,
  domainsOfPolicy: `
    UNWIND $ids AS id
    MATCH (:Policy {id: id})-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(domain:Domain)
    WITH DISTINCT id, domain
    ORDER BY domain.id
    WITH id, collect(domain {.id, .name}) AS found
    RETURN [id, found]`,
  domainsOfRegion: `
    UNWIND $ids AS id
    MATCH (:Region {id: id})-[:FOCUSES_ON]->(domain:Domain)
    WITH id, domain
    ORDER BY domain.id
    WITH id, collect(domain {.id, .name}) AS found
    RETURN [id, found]`,
  domainsOfMeasure: `
    UNWIND $ids AS id
    MATCH (:Measure {id: id})-[:TARGETS]->(domain:Domain)
    WITH id, domain
    ORDER BY domain.id
    WITH id, collect(domain {.id, .name}) AS found
    RETURN [id, found]`,
  measuresOfPolicy: `
    UNWIND $ids AS id
    MATCH (:Policy {id: id})-[:HAS_MEASURE]->(measure:Measure)
    WITH id, measure
    ORDER BY measure.ordinal
    WITH id, collect(measure {.id, .ordinal, .text}) AS found
    RETURN [id, found]`,
};

/** @typedef {keyof typeof levels} Level */

/**
 * A loader for each level; a key without a row loads as undefined.
 * @param {Run} run
 * @returns {Record<Level, DataLoader<string, any>>}
 */
export function loadersOver(run) {
  const loader = (/** @type {string} */ text) =>
    new DataLoader(async (/** @type {readonly string[]} */ ids) => {
      const found = new Map(await run(text, { ids }));
      return ids.map((id) => found.get(id));
    });
  const entries = Object.entries(levels).map(([level, text]) => [level, loader(text)]);
  return Object.fromEntries(entries);
}
