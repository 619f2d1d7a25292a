// @ts-check
import { organizations } from "../graph/surroundings.mjs";
import { defineCase } from "./case.mjs";

/** A body that issues one policy in some dozens: the list may be read in its order, or from the body. */
export default defineCase({
  name: "list-by-issuer",
  title: "The newest 20 policies of one issuer, found by its id",
  variants: () => organizations.map(({ id }) => ({ issuer: id })),
  servers: {
    product: {
      query: `query ($issuer: ID!) {
        policies(first: 20, where: { issuers: { some: { id: { eq: $issuer } } } }) { nodes { id title publishedOn } }
      }`,
      answer: ({ policies }) => policies.nodes,
    },
    floor: {
      statement: `
        MATCH (:Organization {id: $issuer})<-[:ISSUED_BY]-(policy)
        WITH policy
        ORDER BY policy.publishedOn DESC, policy.id DESC
        LIMIT 20
        RETURN [policy.id, policy.title, toString(policy.publishedOn)] AS row`,
      parameters: ({ issuer }) => ({ issuer }),
      shape: (column) => column.map(([id, title, publishedOn]) => ({ id, title, publishedOn })),
    },
  },
});
