// @ts-check

/** @typedef {import("../cases/case.mjs").Case} Case */
/** @typedef {import("../cases/case.mjs").Variables} Variables */
/** @typedef {import("../servers/run-server.mjs").ServerName} ServerName */

/** Whether a server can express a case. @param {Case} of @param {ServerName} server */
export const canAnswer = (of, server) => of.servers[server] !== undefined;

/**
 * The HTTP request that puts a case to a server: GraphQL to GraphQL servers, the bare variables to the floor.
 * @param {Case} of
 * @param {ServerName} server
 * @param {Variables} variables
 */
export function requestOf(of, server, variables) {
  const spoken = of.servers[server];
  if (spoken === undefined) throw new Error(`${server} cannot answer ${of.name}.`);
  const graphql = "query" in spoken;
  return {
    path: graphql ? "" : `/${of.name}`,
    body: JSON.stringify(
      graphql ? { query: spoken.query, variables: (spoken.variables ?? same)(variables) } : variables,
    ),
  };
}

const same = (/** @type {Variables} */ variables) => variables;

/** The headers of every request. */
export const headers = { "content-type": "application/json" };

/**
 * A server's answer to a case, in the case's canonical form.
 * @param {Case} of
 * @param {{ name: ServerName, url: string }} server
 * @param {Variables} variables
 * @throws where the server answers with an error
 */
export async function ask(of, { name, url }, variables) {
  const { path, body } = requestOf(of, name, variables);
  const response = await fetch(url + path, { method: "POST", headers, body });
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  if (!response.ok || errors) throw new Error(`${name} fails at ${of.name}: ${text.slice(0, 2000)}`);
  const spoken = of.servers[name];
  return spoken && "query" in spoken ? spoken.answer(data) : data;
}
