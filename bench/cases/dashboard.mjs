// @ts-check
import { defineCase } from "./case.mjs";

const kinds = ["DEVELOPMENT_PLAN", "ACTION_PLAN", "SUPPORT_POLICY", "NOTICE", "EVENT"];

const query = `query ($region: ID!, $kind: PolicyKind!, $from: Date!, $until: Date!) {
  newest: policies(first: 10) { nodes { id title publishedOn region { name } } }
  all: policies(first: 0) { totalCount }
  ofKind: policies(first: 0, where: { kind: { eq: $kind }, publishedOn: { gte: $from, lt: $until } }) { totalCount }
  domains { nodes { id name } }
  region(id: $region) { name domains { id name } }
  measures(first: 10, where: { instrument: { eq: TALENT } }) { nodes { id text } }
}`;

const answer = (/** @type {any} */ { newest, all, ofKind, domains, region, measures }) => {
  const counts = { all: all.totalCount, ofKind: ofKind.totalCount };
  return { newest: newest.nodes, ...counts, domains: domains.nodes, region, measures: measures.nodes };
};

export default defineCase({
  name: "dashboard",
  title: "A dashboard: six lists, counts and lookups in one operation",
  variants: ({ regions, years }) =>
    regions.map((region, index) => ({ region, kind: kinds[index % 5], ...years[index % years.length] })),
  servers: {
    product: { query, answer },
    "neo4j-graphql": {
      query: `query ($region: ID!, $kind: PolicyKind!, $from: Date!, $until: Date!) {
        newest: policies(limit: 10, sort: [{ publishedOn: DESC }, { id: DESC }]) { id title publishedOn region { name } }
        all: policiesConnection { aggregate { count { nodes } } }
        ofKind: policiesConnection(where: { kind: { eq: $kind }, publishedOn: { gte: $from, lt: $until } }) {
          aggregate { count { nodes } }
        }
        domains(sort: [{ id: ASC }]) { id name }
        regions(where: { id: { eq: $region } }) { name domains(sort: [{ id: ASC }]) { id name } }
        measures(limit: 10, sort: [{ policyId: ASC }, { ordinal: ASC }], where: { instrument: { eq: "TALENT" } }) { id text }
      }`,
      answer: ({ newest, all, ofKind, domains, regions, measures }) => ({
        newest: newest.map((/** @type {any} */ { region, ...policy }) => ({ ...policy, region: region[0] })),
        all: all.aggregate.count.nodes,
        ofKind: ofKind.aggregate.count.nodes,
        domains,
        region: regions[0],
        measures,
      }),
    },
    dataloader: { query, answer },
    floor: {
      statement: `
        MATCH (asked:Region {id: $region})
        RETURN [
          COLLECT {
            MATCH (policy:Policy)
            WHERE policy.publishedOn IS NOT NULL AND policy.id IS NOT NULL
            WITH policy
            ORDER BY policy.publishedOn DESC, policy.id DESC
            LIMIT 10
            MATCH (policy)-[:APPLIES_TO]->(region:Region)
            WITH policy, region
            ORDER BY policy.publishedOn DESC, policy.id DESC
            RETURN [policy.id, policy.title, toString(policy.publishedOn), region.name]
          },
          COUNT { MATCH (policy:Policy) },
          COUNT {
            MATCH (policy:Policy)
            WHERE policy.publishedOn >= date($from) AND policy.publishedOn < date($until) AND policy.id IS NOT NULL
              AND policy.kind = $kind
          },
          COLLECT {
            MATCH (domain:Domain)
            WHERE domain.id IS NOT NULL
            WITH domain
            ORDER BY domain.id
            RETURN [domain.id, domain.name]
          },
          asked.name,
          COLLECT {
            MATCH (asked)-[:FOCUSES_ON]->(domain:Domain)
            WITH domain
            ORDER BY domain.id
            RETURN [domain.id, domain.name]
          },
          COLLECT {
            MATCH (measure:Measure)
            WHERE measure.policyId IS NOT NULL AND measure.ordinal IS NOT NULL AND measure.instrument = 'TALENT'
            WITH measure
            ORDER BY measure.policyId, measure.ordinal
            LIMIT 10
            RETURN [measure.id, measure.text]
          }
        ] AS row`,
      parameters: ({ region, kind, from, until }) => ({ region, kind, from, until }),
      shape: ([[newest, all, ofKind, domains, name, ofRegion, measures]]) => {
        const named = (/** @type {string[]} */ [id, domain]) => ({ id, name: domain });
        return {
          newest: newest.map((/** @type {string[]} */ [id, title, publishedOn, region]) => {
            return { id, title, publishedOn, region: { name: region } };
          }),
          all,
          ofKind,
          domains: domains.map(named),
          region: { name, domains: ofRegion.map(named) },
          measures: measures.map((/** @type {string[]} */ [id, text]) => ({ id, text })),
        };
      },
    },
  },
});
