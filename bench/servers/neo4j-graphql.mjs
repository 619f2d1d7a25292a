// @ts-check
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { similarRegions } from "../cases/similar-regions-statement.mjs";
import { announce, openDriver } from "./environment.mjs";

/**
 * The product's questions as @neo4j/graphql states them: relationships by @relationship, and @cypher where its
 * relationships cannot say what is asked.
 *
 * - Policy.domains: the policy's own and those of its measures, each once. A path of one or two hops is no relationship.
 * - Domain.regions: regions that target the domain or a narrower one, each once.
 * - Region.similarRegions: a comparison of sets.
 * - policiesByDomain, policiesByKind, policiesByPeriod: counts by group, which its aggregations do not have.
 *
 * In version 7 a relationship to one node is a list as well, so region and parent are lists.
 */
const typeDefs = /* GraphQL */ `
  extend schema @mutation(operations: []) @subscription(events: [])

  enum PolicyKind {
    DEVELOPMENT_PLAN
    ACTION_PLAN
    SUPPORT_POLICY
    NOTICE
    EVENT
  }

  type Policy @node {
    id: ID!
    title: String!
    kind: PolicyKind!
    publishedOn: Date!
    region: [Region!]! @relationship(type: "APPLIES_TO", direction: OUT)
    measures: [Measure!]! @relationship(type: "HAS_MEASURE", direction: OUT)
    targets: [Domain!]! @relationship(type: "TARGETS", direction: OUT)
    domains: [Domain!]!
      @cypher(
        statement: """
        MATCH (this)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(domain:Domain)
        WITH DISTINCT domain
        ORDER BY domain.id
        RETURN domain
        """
        columnName: "domain"
      )
  }

  type Measure @node {
    id: ID!
    policyId: ID!
    ordinal: Int!
    text: String!
    instrument: String!
    domains: [Domain!]! @relationship(type: "TARGETS", direction: OUT)
  }

  type Region @node {
    id: ID!
    name: String!
    parent: [Region!]! @relationship(type: "PART_OF", direction: OUT)
    domains: [Domain!]! @relationship(type: "FOCUSES_ON", direction: OUT)
    similarRegions(first: Int!): [SimilarRegion!]!
      @cypher(
        statement: """
        WITH this AS asked
        ${similarRegions}
        """
        columnName: "similar"
      )
  }

  type SimilarRegion {
    id: ID!
    name: String!
    similarity: Float!
  }

  type Domain @node {
    id: ID!
    name: String!
    broader: [Domain!]! @relationship(type: "BROADER", direction: OUT)
    regions(first: Int!): [Region!]!
      @cypher(
        statement: """
        WITH COLLECT { MATCH (narrower:Domain)-[:BROADER*0..1]->(this) RETURN narrower } AS targets
        MATCH (region:Region)
        WHERE region.id IS NOT NULL
          AND EXISTS { MATCH (region)-[:FOCUSES_ON]->(target:Domain) WHERE target IN targets }
        WITH region
        ORDER BY region.id
        LIMIT $first
        RETURN region
        """
        columnName: "region"
      )
  }

  type DomainCount {
    id: ID!
    name: String!
    policies: Int!
  }

  type KindCount {
    kind: String!
    policies: Int!
  }

  type PeriodCount {
    period: String!
    policies: Int!
  }

  type Query {
    policiesByDomain(from: Date!, until: Date!): [DomainCount!]!
      @cypher(
        statement: """
        MATCH (policy:Policy)
        WHERE policy.publishedOn >= $from AND policy.publishedOn < $until
        MATCH (policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(domain:Domain)
        WITH domain, count(DISTINCT policy) AS policies
        ORDER BY domain.id
        RETURN {id: domain.id, name: domain.name, policies: policies} AS row
        """
        columnName: "row"
      )
    policiesByKind(from: Date!, until: Date!): [KindCount!]!
      @cypher(
        statement: """
        MATCH (policy:Policy)
        WHERE policy.publishedOn >= $from AND policy.publishedOn < $until
        WITH policy.kind AS kind, count(*) AS policies
        RETURN {kind: kind, policies: policies} AS row
        """
        columnName: "row"
      )
    policiesByPeriod(from: Date!, until: Date!): [PeriodCount!]!
      @cypher(
        statement: """
        MATCH (policy:Policy)
        WHERE policy.publishedOn >= $from AND policy.publishedOn < $until
        WITH left(toString(policy.publishedOn), 7) AS period, count(*) AS policies
        ORDER BY period
        RETURN {period: period, policies: policies} AS row
        """
        columnName: "row"
      )
  }
`;

const driver = openDriver();
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { host: "127.0.0.1", port: Number(process.env.PORT ?? 0) },
  context: ({ req }) => Promise.resolve({ req, sessionConfig: { database: "neo4j" } }),
});
announce(url);
process.once("SIGTERM", () => process.exit(0));
