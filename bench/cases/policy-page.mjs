// @ts-check
import { distinctDomains } from "./case.mjs";

/** What the cases that list policies ask of each: region, its parent, domains, measures and their domains. */

/** @typedef {{ id: string, name: string }} Named */

export const policyFields = `
  id
  title
  publishedOn
  region { id name parent { id name } }
  domains { id name }
  measures { ordinal text domains { id name } }
`;

/** The same for @neo4j/graphql, whose lists have the order of their `sort`. */
export const sortedPolicyFields = `
  id
  title
  publishedOn
  region { id name parent { id name } }
  domains { id name }
  measures(sort: [{ ordinal: ASC }]) { ordinal text domains(sort: [{ id: ASC }]) { id name } }
`;

/** @neo4j/graphql gives one region and one parent as lists. @param {any[]} policies */
export const withSingleRegion = (policies) =>
  policies.map(({ region: [{ parent, ...region }], ...policy }) => {
    return { ...policy, region: { ...region, parent: parent[0] ?? null } };
  });

/**
 * Follows a clause that binds `policy` in the order of the page. A measure's domains are read once and serve the policy's,
 * too; rows are lists, so that no key is sent with each.
 */
export const policyRows = `
MATCH (policy)-[:APPLIES_TO]->(region:Region)
OPTIONAL MATCH (region)-[:PART_OF]->(parent:Region)
WITH policy, region, parent
ORDER BY policy.publishedOn DESC, policy.id DESC
RETURN [
  policy.id, policy.title, toString(policy.publishedOn), region.id, region.name, parent.id, parent.name,
  COLLECT { MATCH (policy)-[:TARGETS]->(domain:Domain) RETURN [domain.id, domain.name] },
  COLLECT {
    MATCH (policy)-[:HAS_MEASURE]->(measure:Measure)
    WITH measure
    ORDER BY measure.ordinal
    RETURN [
      measure.ordinal, measure.text,
      COLLECT {
        MATCH (measure)-[:TARGETS]->(domain:Domain)
        WITH domain
        ORDER BY domain.id
        RETURN [domain.id, domain.name]
      }
    ]
  }
] AS row
`;

const named = (/** @type {[string, string]} */ [id, name]) => ({ id, name });

/** @param {any[]} column */
export const shapePolicies = (column) =>
  column.map(([id, title, publishedOn, regionId, regionName, parentId, parentName, own, measures]) => {
    return {
      id,
      title,
      publishedOn,
      region: {
        id: regionId,
        name: regionName,
        parent: parentId === null ? null : { id: parentId, name: parentName },
      },
      domains: distinctDomains([...own, ...measures.flatMap((/** @type {any[]} */ measure) => measure[2])]),
      measures: measures.map((/** @type {any[]} */ [ordinal, text, domains]) => {
        return { ordinal, text, domains: domains.map(named) };
      }),
    };
  });
