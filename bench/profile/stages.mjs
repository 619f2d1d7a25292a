// @ts-check
import { productParts } from "../product.mjs";

/** @typedef {import("../cases/case.mjs").Variables} Variables */

const times = 400;

/**
 * What each step of a request takes when nothing else runs, in this process and over the bench's database: median
 * microseconds. The rows are read from an answer that the database gave once.
 * @param {import("../graph/database.mjs").Place} place
 * @param {string} query
 * @param {Variables} variables
 * @returns {Promise<Map<string, number>>}
 */
export async function timeStages(place, query, variables) {
  const { Database, compileAndRun, buildGraphSchema, graphql } = productParts();
  const schema = buildGraphSchema();
  const database = new Database({ ...place, statementTimeout: 600_000 });
  /** @type {Map<string, unknown[]>} */
  const answers = new Map();
  const { compile, run } = compileAndRun({
    async read(/** @type {{ text: string }} */ statement) {
      const known = answers.get(statement.text) ?? (await database.read(statement));
      answers.set(statement.text, known);
      return known;
    },
  });
  const parsed = () => graphql.parse(query);
  const prepare = (/** @type {any} */ document) => {
    const operation = graphql.getOperationAST(document);
    const { coerced } = graphql.getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    return { schema, document, operation, variables: coerced };
  };
  const document = parsed();
  const operation = prepare(document);
  const misses = Array.from({ length: times + 1 }, () => prepare(parsed()));
  const fields = [...compile(operation).values()];
  const values = await Promise.all(fields.map((field) => run(field)));
  try {
    return new Map([
      ["parse", await median(parsed)],
      ["validate", await median(() => graphql.validate(schema, document))],
      ["coerce variables", await median(() => prepare(document))],
      ["compile, not kept", await median(() => compile(misses.pop()))],
      ["compile, kept", await median(() => compile(operation))],
      ["read rows", await median(() => Promise.all(fields.map((field) => run(field))))],
      ["serialise", await median(() => JSON.stringify(values))],
      [
        "round trip to the database",
        await median(() =>
          Promise.all(fields.flatMap(({ statement }) => (statement ? [database.read(statement)] : []))),
        ),
      ],
    ]);
  } finally {
    await database.close();
  }
}

/** @param {() => unknown} work */
async function median(work) {
  const spent = [];
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    await work();
    spent.push((performance.now() - start) * 1000);
  }
  return spent.sort((one, other) => one - other)[Math.floor(times / 2)];
}
