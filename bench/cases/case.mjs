// @ts-check

/** @typedef {Record<string, unknown>} Variables */
/** @typedef {import("../graph/samples.mjs").Samples} Samples */

/**
 * A question as GraphQL. `any`: each server answers in a form of its own, which the case alone knows.
 * @typedef {object} GraphQLRequest
 * @property {string} query
 * @property {(variables: Variables) => Variables} [variables] what the query takes; the case's own variables unless given
 * @property {(data: any) => unknown} answer the response's `data` in the case's canonical form; `any`, as each case's query has a form of its own
 */

/**
 * A question as hand-written Cypher of one column. `any`: variables and column have the forms of the case's own statement.
 * @typedef {object} Floor
 * @property {string} statement
 * @property {(variables: any) => Variables} parameters
 * @property {(column: any[]) => unknown} shape the column's values as the response that is served, in canonical form
 */

/**
 * One question that is put to all servers that can express it. They must give the same canonical answer.
 * @typedef {object} Case
 * @property {string} name
 * @property {string} title
 * @property {(samples: Samples) => Variables[]} variants the variables of different requests
 * @property {{ product: GraphQLRequest, "neo4j-graphql"?: GraphQLRequest, dataloader?: GraphQLRequest, floor?: Floor }} servers
 * @property {{ "neo4j-graphql"?: number, floor?: number, p50?: number }} [targets] the product's rate divided by the other's;
 *   p50 in milliseconds at most
 */

/** Types a case where it is written. @param {Case} value */
export const defineCase = (value) => value;

/** A response that is canonical as it stands under one field of `data`. @param {string} field */
export const at = (field) => (/** @type {any} */ data) => data[field];

const byId = (/** @type {{ id: string }} */ one, /** @type {{ id: string }} */ other) => (one.id < other.id ? -1 : 1);

/**
 * Domains of a policy from the pairs of id and name that were read apart, its own and its measures': each once, by id.
 * @param {readonly (readonly [id: string, name: string])[]} pairs
 */
export function distinctDomains(pairs) {
  const names = new Map(pairs.map(([id, name]) => [id, name]));
  return Array.from(names, ([id, name]) => ({ id, name })).sort(byId);
}
