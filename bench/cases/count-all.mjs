// @ts-check
import { defineCase } from "./case.mjs";

const query = `query { policies(first: 0) { totalCount } }`;
const answer = (/** @type {any} */ { policies }) => policies.totalCount;

export default defineCase({
  name: "count-all",
  title: "How many policies there are",
  variants: () => [{}],
  servers: {
    product: { query, answer },
    "neo4j-graphql": {
      query: `query { policiesConnection { aggregate { count { nodes } } } }`,
      answer: ({ policiesConnection }) => policiesConnection.aggregate.count.nodes,
    },
    dataloader: { query, answer },
    floor: {
      statement: "MATCH (policy:Policy) RETURN count(policy) AS policies",
      parameters: () => ({}),
      shape: ([policies]) => policies,
    },
  },
});
