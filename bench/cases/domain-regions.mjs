// @ts-check
import neo4j from "neo4j-driver";
import { defineCase } from "./case.mjs";

const query = `query ($id: ID!) { domain(id: $id) { name regions(first: 50) { nodes { id name } } } }`;
const answer = (/** @type {any} */ { domain }) => ({ name: domain.name, regions: domain.regions.nodes });

export default defineCase({
  name: "domain-regions",
  title: "A domain with 50 of the regions that target it or a narrower one",
  variants: ({ domains }) => domains.map((id) => ({ id })),
  targets: { "neo4j-graphql": 2, floor: 0.65 },
  servers: {
    product: { query, answer },
    "neo4j-graphql": {
      query: `query ($id: ID!) { domains(where: { id: { eq: $id } }) { name regions(first: 50) { id name } } }`,
      answer: ({ domains: [domain] }) => domain,
    },
    dataloader: { query, answer },
    floor: {
      // The index on region ids holds the order: fifty regions are found soon, and none is sorted.
      statement: `
        MATCH (domain:Domain {id: $id})
        WITH domain, COLLECT { MATCH (narrower:Domain)-[:BROADER*0..1]->(domain) RETURN narrower } AS targets
        RETURN [
          domain.name,
          COLLECT {
            MATCH (region:Region)
            WHERE region.id IS NOT NULL
              AND EXISTS { MATCH (region)-[:FOCUSES_ON]->(target:Domain) WHERE target IN targets }
            WITH region
            ORDER BY region.id
            LIMIT $first
            RETURN [region.id, region.name]
          }
        ] AS row`,
      parameters: ({ id }) => ({ id, first: neo4j.int(50) }),
      shape: ([[name, regions]]) => {
        return { name, regions: regions.map((/** @type {string[]} */ [id, region]) => ({ id, name: region })) };
      },
    },
  },
});
