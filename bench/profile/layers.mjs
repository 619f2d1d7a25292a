// @ts-check

/** @typedef {{ functionName: string, url: string }} CallFrame */
/** @typedef {{ id: number, callFrame: CallFrame, children?: number[] }} ProfileNode */
/** @typedef {{ nodes: ProfileNode[], samples: number[], timeDeltas: number[] }} Profile as Chrome's DevTools protocol has it */

/** What code belongs to, by its file and, where a file does two things, by the function; the first that fits. */
const rules = /** @type {const} */ ([
  ["serialise", /@apollo\/server\/.*runHttpQuery/, /JSON|stringify/i],
  ["parse", /\/graphql\/language\/(parser|lexer|ast|source|blockString|characterClasses|tokenKind)/],
  ["validate", /\/graphql\/(validation\/|language\/visitor|utilities\/(TypeInfo|typeFromAST))/],
  ["coerce variables", /\/graphql\/(execution\/values|utilities\/(coerceInputValue|valueFromAST))/],
  ["read rows", /\/dist\/src\/compile\/(rows\/|cursor)/],
  ["compile", /\/dist\/src\/compile\//],
  ["compare regions", /\/dist\/src\/comparison\//],
  ["driver", /\/node_modules\/(neo4j-driver|rxjs|string_decoder|buffer)|\/dist\/src\/neo4j\//],
  ["Apollo", /\/node_modules\/(@apollo|@graphql-tools|graphql|@whatwg-node|async-retry|negotiator|finalhandler)/],
  ["HTTP", /\/node_modules\/(fastify|@fastify|@as-integrations|avvio|find-my-way|pino|light-my-request|secure-json)/],
  ["HTTP", /^node:(_http|internal\/http|internal\/js_stream|https?$)/],
  ["own code", /\/dist\/|\/bench\/(servers|cases)\//],
]);

/** What the profiler tells of time that is in no function. */
const special = new Map([
  ["(garbage collector)", "garbage collection"],
  ["(program)", "Node itself"],
  ["(root)", "Node itself"],
  ["(idle)", undefined],
]);

/** @param {CallFrame} frame */
const layerOf = ({ url, functionName }) =>
  rules.find(([, file, name]) => file.test(url) && (name === undefined || name.test(functionName)))?.[0];

/**
 * The share of each layer in the time that was not idle. A function of no layer, such as Node's sockets and buffers,
 * counts for the layer that called it.
 * @param {Profile} profile
 * @returns {Map<string, number>} largest first
 */
export function sharesOf({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  /** @type {Map<number, string | undefined>} */
  const layers = new Map();
  const descend = (/** @type {ProfileNode} */ node, /** @type {string} */ outer) => {
    const { functionName } = node.callFrame;
    const layer = special.has(functionName) ? special.get(functionName) : (layerOf(node.callFrame) ?? outer);
    layers.set(node.id, layer);
    for (const child of node.children ?? []) {
      const below = byId.get(child);
      if (below) descend(below, layer ?? outer);
    }
  };
  if (nodes[0]) descend(nodes[0], "Node itself");
  /** @type {Map<string, number>} */
  const times = new Map();
  samples.forEach((id, index) => {
    const layer = layers.get(id);
    if (layer !== undefined) times.set(layer, (times.get(layer) ?? 0) + timeDeltas[index]);
  });
  const total = Array.from(times.values()).reduce((sum, time) => sum + time, 0);
  return new Map(Array.from(times, ([layer, time]) => /** @type {const} */ ([layer, time / total])).sort(byShare));
}

const byShare = (/** @type {readonly [string, number]} */ one, /** @type {readonly [string, number]} */ other) =>
  other[1] - one[1];
