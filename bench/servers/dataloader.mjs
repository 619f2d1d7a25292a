// @ts-check
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { loadersOver } from "./dataloader-loaders.mjs";
import { resolvers } from "./dataloader-resolvers.mjs";
import { announce, openDriver } from "./environment.mjs";

/**
 * What is written by hand most often: a resolver a field, hand-written Cypher, and DataLoader, which gathers the keys of
 * one level into one statement. The part of the product's schema that the cases ask.
 */
const typeDefs = /* GraphQL */ `
  scalar Date

  enum PolicyKind {
    DEVELOPMENT_PLAN
    ACTION_PLAN
    SUPPORT_POLICY
    NOTICE
    EVENT
  }

  enum MeasureInstrument {
    PLANNING
    PROJECT_ATTRACTION
    LAND
    PLATFORM
    STANDARD
    APPLICATION
    TALENT
    FINANCE
  }

  type Policy {
    id: ID!
    title: String!
    kind: PolicyKind!
    publishedOn: Date!
    region: Region!
    domains: [Domain!]!
    measures: [Measure!]!
  }

  type Measure {
    id: ID!
    ordinal: Int!
    text: String!
    domains: [Domain!]!
  }

  type Region {
    id: ID!
    name: String!
    parent: Region
    domains: [Domain!]!
  }

  type Domain {
    id: ID!
    name: String!
    regions(first: Int = 20): RegionConnection!
  }

  type PolicyConnection {
    nodes: [Policy!]!
    totalCount: Int!
  }

  type RegionConnection {
    nodes: [Region!]!
  }

  type DomainConnection {
    nodes: [Domain!]!
  }

  type MeasureConnection {
    nodes: [Measure!]!
  }

  input PolicyWhere {
    kind: KindFilter
    publishedOn: DateFilter
    region: WithinFilter
    domains: SomeFilter
  }

  input KindFilter {
    eq: PolicyKind!
  }

  input DateFilter {
    gte: Date!
    lt: Date!
  }

  input WithinFilter {
    within: ID!
  }

  input SomeFilter {
    some: WithinFilter!
  }

  input MeasureWhere {
    instrument: InstrumentFilter
  }

  input InstrumentFilter {
    eq: MeasureInstrument!
  }

  type Query {
    policies(first: Int = 20, after: String, where: PolicyWhere): PolicyConnection!
    policy(id: ID!): Policy
    region(id: ID!): Region
    domain(id: ID!): Domain
    domains: DomainConnection!
    measures(first: Int = 20, where: MeasureWhere): MeasureConnection!
  }
`;

const driver = openDriver();

/** Runs a statement of one column in a round trip. @type {import("./dataloader-loaders.mjs").Run} */
async function run(text, parameters) {
  const session = driver.session({ defaultAccessMode: "READ" });
  try {
    return (await session.run(text, parameters)).records.map((record) => record.get(0));
  } finally {
    void session.close();
  }
}

const server = new ApolloServer({ typeDefs, resolvers });
const { url } = await startStandaloneServer(server, {
  listen: { host: "127.0.0.1", port: Number(process.env.PORT ?? 0) },
  // Loaders live as long as a request: what they keep is never stale.
  context: () => Promise.resolve({ run, loaders: loadersOver(run) }),
});
announce(url);
process.once("SIGTERM", () => process.exit(0));
