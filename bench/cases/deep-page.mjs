// @ts-check
import { defineCase } from "./case.mjs";
import { policyFields, policyRows, shapePolicies, sortedPolicyFields, withSingleRegion } from "./policy-page.mjs";

const query = `query ($cursor: String!) { policies(first: 20, after: $cursor) { nodes { ${policyFields} } } }`;
const answer = (/** @type {any} */ { policies }) => policies.nodes;

/** @neo4j/graphql's cursors hold an offset, so it is asked by offset. */
export default defineCase({
  name: "deep-page",
  title: "20 policies from the middle of the list, with the same fields",
  variants: ({ positions }) => positions.map((position) => ({ ...position })),
  servers: {
    product: { query, variables: ({ cursor }) => ({ cursor }), answer },
    "neo4j-graphql": {
      query: `query ($offset: Int!) {
        policies(limit: 20, offset: $offset, sort: [{ publishedOn: DESC }, { id: DESC }]) { ${sortedPolicyFields} }
      }`,
      variables: ({ offset }) => ({ offset }),
      answer: ({ policies }) => withSingleRegion(policies),
    },
    dataloader: {
      query,
      // Its cursor is its own: the keys of the row.
      variables: ({ publishedOn, id }) => ({ cursor: `${String(publishedOn)} ${String(id)}` }),
      answer,
    },
    floor: {
      statement: `
        MATCH (policy:Policy)
        WHERE policy.publishedOn <= date($publishedOn) AND policy.id IS NOT NULL
          AND (policy.publishedOn < date($publishedOn) OR policy.id < $id)
        WITH policy
        ORDER BY policy.publishedOn DESC, policy.id DESC
        LIMIT 20
        ${policyRows}`,
      parameters: ({ publishedOn, id }) => ({ publishedOn, id }),
      shape: shapePolicies,
    },
  },
});
