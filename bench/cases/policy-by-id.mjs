// @ts-check
import { at, defineCase, distinctDomains } from "./case.mjs";

const query = `query ($id: ID!) { policy(id: $id) { title kind publishedOn region { name } domains { name } } }`;

export default defineCase({
  name: "policy-by-id",
  title: "One policy by its id, with its region and its domains",
  variants: ({ policies }) => policies.map((id) => ({ id })),
  targets: { "neo4j-graphql": 2.2, floor: 0.6 },
  servers: {
    product: { query, answer: at("policy") },
    "neo4j-graphql": {
      query: `query ($id: ID!) {
        policies(where: { id: { eq: $id } }) { title kind publishedOn region { name } domains { name } }
      }`,
      answer: ({ policies: [{ region, ...policy }] }) => ({ ...policy, region: region[0] }),
    },
    dataloader: { query, answer: at("policy") },
    floor: {
      statement: `
        MATCH (policy:Policy {id: $id})-[:APPLIES_TO]->(region:Region)
        RETURN [
          policy.title, policy.kind, toString(policy.publishedOn), region.name,
          COLLECT { MATCH (policy)-[:TARGETS]->(domain:Domain) RETURN [domain.id, domain.name] },
          COLLECT { MATCH (policy)-[:HAS_MEASURE]->()-[:TARGETS]->(domain:Domain) RETURN [domain.id, domain.name] }
        ] AS row`,
      parameters: ({ id }) => ({ id }),
      shape: ([[title, kind, publishedOn, region, own, measures]]) => {
        const domains = distinctDomains([...own, ...measures]).map(({ name }) => ({ name }));
        return { title, kind, publishedOn, region: { name: region }, domains };
      },
    },
  },
});
