// @ts-check
import { productParts } from "../product.mjs";

/** @typedef {{ text: string, parameters: Record<string, unknown> }} Statement */
/** @typedef {import("../cases/case.mjs").Variables} Variables */

/**
 * The product's own way from a request to its statements, in this process, over the bench's database: gives the statements
 * that it reads by once what it keeps in memory is there.
 * @param {import("../graph/database.mjs").Place} place
 */
export function productStatements(place) {
  const { Database, compileAndRun, buildGraphSchema, graphql } = productParts();
  const schema = buildGraphSchema();
  const database = new Database({ ...place, statementTimeout: 600_000 });
  /** @type {Statement[]} */
  let taken = [];
  const { compile, run } = compileAndRun({
    read(/** @type {Statement} */ statement) {
      taken.push(statement);
      return database.read(statement);
    },
  });

  /** @param {string} query @param {Variables} variables */
  async function answer(query, variables) {
    const document = graphql.parse(query);
    const operation = graphql.getOperationAST(document);
    const { coerced, errors } = graphql.getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (errors) throw errors[0];
    for (const field of compile({ schema, document, operation, variables: coerced }).values()) await run(field);
  }

  return {
    /** @param {string} query @param {Variables} variables @returns {Promise<readonly Statement[]>} */
    async of(query, variables) {
      await answer(query, variables);
      taken = [];
      await answer(query, variables);
      return taken;
    },
    /** @returns {Promise<void>} */
    close: () => database.close(),
  };
}
