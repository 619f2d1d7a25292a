// @ts-check
import { headers } from "./ask.mjs";

/** @typedef {Awaited<ReturnType<typeof import("../graph/samples.mjs").drawSamples>>} Drawn */

/**
 * Adds the product's cursors to the places where deep pages begin, asked of the product as a client has them: a cursor
 * stands for a row's place in the order, whatever filter it was found by. Without the product there are none.
 * @param {Drawn} samples
 * @param {readonly import("../servers/run-server.mjs").RunningServer[]} servers
 * @returns {Promise<import("../graph/samples.mjs").Samples>}
 */
export async function withCursors(samples, servers) {
  const product = servers.find(({ name }) => name === "product");
  const positions = [];
  for (const position of samples.positions) {
    const cursor = product === undefined ? "" : await cursorOf(product.url, position.id);
    positions.push({ ...position, cursor });
  }
  return { ...samples, positions };
}

/** @param {string} url @param {string} id */
async function cursorOf(url, id) {
  const query = "query ($id: ID!) { policies(where: { id: { eq: $id } }) { edges { cursor } } }";
  const body = JSON.stringify({ query, variables: { id } });
  const response = await fetch(url, { method: "POST", headers, body });
  const { data } = /** @type {any} */ (await response.json());
  return data.policies.edges[0].cursor;
}
