// @ts-check
import { defineCase } from "./case.mjs";

const kinds = ["DEVELOPMENT_PLAN", "ACTION_PLAN", "SUPPORT_POLICY", "NOTICE", "EVENT"];

const query = `query ($kind: PolicyKind!, $from: Date!, $until: Date!) {
  policies(first: 0, where: { kind: { eq: $kind }, publishedOn: { gte: $from, lt: $until } }) { totalCount }
}`;
const answer = (/** @type {any} */ { policies }) => policies.totalCount;

export default defineCase({
  name: "count-filtered",
  title: "How many policies of a kind were published in a year",
  variants: ({ years }) => years.flatMap((year) => kinds.map((kind) => ({ ...year, kind }))),
  servers: {
    product: { query, answer },
    "neo4j-graphql": {
      query: `query ($kind: PolicyKind!, $from: Date!, $until: Date!) {
        policiesConnection(where: { kind: { eq: $kind }, publishedOn: { gte: $from, lt: $until } }) {
          aggregate { count { nodes } }
        }
      }`,
      answer: ({ policiesConnection }) => policiesConnection.aggregate.count.nodes,
    },
    dataloader: { query, answer },
    floor: {
      statement: `
        MATCH (policy:Policy)
        WHERE policy.publishedOn >= date($from) AND policy.publishedOn < date($until) AND policy.id IS NOT NULL
          AND policy.kind = $kind
        RETURN count(policy) AS policies`,
      parameters: ({ kind, from, until }) => ({ kind, from, until }),
      shape: ([policies]) => policies,
    },
  },
});
