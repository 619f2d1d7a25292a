// @ts-check
import neo4j from "neo4j-driver";
import { productStatements } from "./product-statements.mjs";

/** @typedef {import("./product-statements.mjs").Statement} Statement */
/** @typedef {import("../cases/case.mjs").Variables} Variables */

/**
 * Counts the database's work for a case's statements, by PROFILE: hits of the store, over all operators of the plan. The
 * statements of the product and the hand-written ones are known; the other servers keep theirs to themselves.
 * @param {import("../graph/database.mjs").Place} place
 */
export function openProfiler(place) {
  const driver = neo4j.driver(place.uri, neo4j.auth.basic(place.user, place.password));
  const product = productStatements(place);

  /** @param {readonly Statement[]} statements */
  async function hitsOf(statements) {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    let hits = 0;
    try {
      for (const { text, parameters } of statements) {
        // A plan's first run also reads what later ones find in caches.
        await session.run(text, parameters);
        const { summary } = await session.run(`PROFILE ${text}`, parameters);
        if (summary.profile) hits += sum(summary.profile);
      }
      return hits;
    } finally {
      await session.close();
    }
  }

  return {
    /**
     * @param {import("../cases/case.mjs").Case} of
     * @param {Variables} variables
     * @returns {Promise<{ product: number, floor?: number }>}
     */
    async hits({ servers }, variables) {
      const { query, variables: toProduct = (/** @type {Variables} */ same) => same } = servers.product;
      const own = await hitsOf(await product.of(query, toProduct(variables)));
      if (servers.floor === undefined) return { product: own };
      const { statement, parameters } = servers.floor;
      return { product: own, floor: await hitsOf([{ text: statement, parameters: parameters(variables) }]) };
    },
    async close() {
      await product.close();
      await driver.close();
    },
  };
}

/** @param {import("neo4j-driver").ProfiledPlan} plan @returns {number} */
const sum = (plan) => Number(plan.dbHits) + plan.children.reduce((total, child) => total + sum(child), 0);
