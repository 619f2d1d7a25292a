// @ts-check
import neo4j from "neo4j-driver";
import { policyId } from "./policies.mjs";
import { Random, shuffled } from "./random.mjs";

/** @typedef {{ offset: number, publishedOn: string, id: string, cursor: string }} PagePosition behind which row a page begins */

/**
 * Values that requests vary over, from lists long enough that no server answers from what it just read.
 * @typedef {object} Samples
 * @property {readonly string[]} policies ids
 * @property {readonly string[]} regions ids of regions with policies
 * @property {readonly string[]} provinces ids
 * @property {readonly string[]} domains ids, broad and narrower
 * @property {readonly PagePosition[]} positions from the second to the eighth tenth of the list, newest first
 * @property {readonly { from: string, until: string }[]} years each a span of a year, the last day left out
 */

const wanted = 300;

/**
 * @param {import("./database.mjs").Place} place
 * @param {number} count of generated policies
 * @returns {Promise<Omit<Samples, "positions"> & { positions: Omit<PagePosition, "cursor">[] }>}
 */
export async function drawSamples(place, count) {
  const random = new Random(3);
  const offsets = Array.from({ length: wanted }, () => Math.floor(count * (0.2 + 0.6 * random.next())));
  const driver = neo4j.driver(place.uri, neo4j.auth.basic(place.user, place.password), {
    disableLosslessIntegers: true,
  });
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const column = async (/** @type {string} */ text, parameters = {}) =>
    (await session.run(text, parameters)).records.map((record) => record.get(0));
  try {
    return {
      policies: Array.from({ length: wanted }, () => policyId(random.below(count))),
      regions: few(await column("MATCH (r:Region) WHERE EXISTS { (r)<-[:APPLIES_TO]-() } RETURN r.id ORDER BY r.id")),
      provinces: few(await column("MATCH (r:Region {level: 'PROVINCE'}) RETURN r.id ORDER BY r.id")),
      domains: few(await column("MATCH (d:Domain) WHERE d.id STARTS WITH 'field-' RETURN d.id ORDER BY d.id")),
      positions: await column(
        `MATCH (p:Policy) WHERE p.publishedOn IS NOT NULL AND p.id IS NOT NULL
         WITH p.publishedOn AS day, p.id AS id ORDER BY day DESC, id DESC
         WITH collect(id) AS ids
         UNWIND $offsets AS offset
         MATCH (p:Policy {id: ids[offset - 1]})
         RETURN {offset: offset, publishedOn: toString(p.publishedOn), id: p.id}`,
        { offsets: offsets.map((offset) => neo4j.int(Math.max(1, offset))) },
      ),
      years: Array.from({ length: 100 }, (_, month) => ({
        from: firstOfMonth(month),
        until: firstOfMonth(month + 12),
      })),
    };
  } finally {
    await driver.close();
  }
}

/** @param {string[]} values */
const few = (values) => shuffled(values, 4).slice(0, wanted);

/** @param {number} month counted from January 2014 */
const firstOfMonth = (month) => new Date(Date.UTC(2014, month, 1)).toISOString().slice(0, 10);
