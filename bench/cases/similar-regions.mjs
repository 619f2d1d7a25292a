// @ts-check
import neo4j from "neo4j-driver";
import { defineCase } from "./case.mjs";
import { similarRegions } from "./similar-regions-statement.mjs";

/** Servers other than the product run one and the same statement. */
export default defineCase({
  name: "similar-regions",
  title: "The 20 regions most similar to one",
  variants: ({ regions }) => regions.map((id) => ({ id })),
  targets: { "neo4j-graphql": 10 },
  servers: {
    product: {
      query: `query ($id: ID!) { region(id: $id) { similarRegions(first: 20) { region { id name } similarity } } }`,
      answer: ({ region }) =>
        region.similarRegions.map((/** @type {any} */ row) => ({ ...row.region, similarity: row.similarity })),
    },
    "neo4j-graphql": {
      query: `query ($id: ID!) { regions(where: { id: { eq: $id } }) { similarRegions(first: 20) { id name similarity } } }`,
      answer: ({ regions: [region] }) => region.similarRegions,
    },
    floor: {
      statement: `MATCH (asked:Region {id: $id}) ${similarRegions}`,
      parameters: ({ id }) => ({ id, first: neo4j.int(20) }),
      shape: (column) => column,
    },
  },
});
