// @ts-check
import neo4j from "neo4j-driver";

/** @typedef {{ run: import("./dataloader-loaders.mjs").Run, loaders: ReturnType<typeof import("./dataloader-loaders.mjs").loadersOver> }} Context */
/** @typedef {{ id: string }} Parent */

/** A field that a loader answers by its parent's id. @param {import("./dataloader-loaders.mjs").Level} level */
const byParent =
  (level) =>
  (/** @type {Parent} */ { id }, /** @type {unknown} */ _, /** @type {Context} */ { loaders }) =>
    loaders[level].load(id);

/** The same for a list, which may be empty. @param {import("./dataloader-loaders.mjs").Level} level */
const listByParent =
  (/** @type {import("./dataloader-loaders.mjs").Level} */ level) =>
  async (/** @type {Parent} */ { id }, /** @type {unknown} */ _, /** @type {Context} */ { loaders }) =>
    (await loaders[level].load(id)) ?? [];

/** A root field that looks a node up. @param {import("./dataloader-loaders.mjs").Level} level */
const byId =
  (level) =>
  (/** @type {unknown} */ _, /** @type {Parent} */ { id }, /** @type {Context} */ { loaders }) =>
    loaders[level].load(id);

/** The conditions of a PolicyWhere as Cypher over `policy`, with their parameters. @param {any} where */
function policyConditions({ kind, publishedOn, region, domains } = {}) {
  const conditions = ["policy.publishedOn IS NOT NULL", "policy.id IS NOT NULL"];
  if (kind) conditions.push("policy.kind = $kind");
  if (publishedOn) conditions.push("policy.publishedOn >= date($from)", "policy.publishedOn < date($until)");
  if (region) conditions.push("EXISTS { (policy)-[:APPLIES_TO]->()-[:PART_OF*0..]->(:Region {id: $region}) }");
  if (domains) {
    conditions.push(
      "EXISTS { (policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(:Domain)-[:BROADER*0..]->(:Domain {id: $domain}) }",
    );
  }
  const parameters = {
    kind: kind?.eq,
    from: publishedOn?.gte,
    until: publishedOn?.lt,
    region: region?.within,
    domain: domains?.some.within,
  };
  return { conditions, parameters };
}

/** A page, newest first, behind the row whose day and id the cursor holds. */
const nodesOfPolicies = (
  /** @type {any} */ { first, after, where },
  /** @type {unknown} */ _,
  /** @type {Context} */ { run },
) => {
  const { conditions, parameters } = policyConditions(where);
  const [day, id] = after?.split(" ") ?? [];
  if (day) {
    conditions.push("policy.publishedOn <= date($day)", "(policy.publishedOn < date($day) OR policy.id < $id)");
  }
  return run(
    `MATCH (policy:Policy)
     WHERE ${conditions.join(" AND ")}
     WITH policy
     ORDER BY policy.publishedOn DESC, policy.id DESC
     LIMIT $first
     RETURN policy {.id, .title, .kind, publishedOn: toString(policy.publishedOn)}`,
    { ...parameters, day, id, first: neo4j.int(first) },
  );
};

const countOfPolicies = async (
  /** @type {any} */ { where },
  /** @type {unknown} */ _,
  /** @type {Context} */ { run },
) => {
  if (where === undefined) return (await run("MATCH (policy:Policy) RETURN count(policy)", {}))[0];
  const { conditions, parameters } = policyConditions(where);
  const [count] = await run(`MATCH (policy:Policy) WHERE ${conditions.join(" AND ")} RETURN count(policy)`, parameters);
  return count;
};

const regionsOfDomain = async (
  /** @type {Parent} */ { id },
  /** @type {{ first: number }} */ { first },
  /** @type {Context} */ { run },
) => {
  const nodes = await run(
    `MATCH (narrower:Domain)-[:BROADER*0..]->(:Domain {id: $id})
     MATCH (narrower)<-[:FOCUSES_ON]-(region:Region)
     WITH DISTINCT region
     ORDER BY region.id
     LIMIT $first
     RETURN region {.id, .name}`,
    { id, first: neo4j.int(first) },
  );
  return { nodes };
};

const allDomains = async (/** @type {unknown} */ _, /** @type {unknown} */ __, /** @type {Context} */ { run }) => {
  const text = "MATCH (domain:Domain) WITH domain ORDER BY domain.id LIMIT 100 RETURN domain {.id, .name}";
  return { nodes: await run(text, {}) };
};

const measures = async (
  /** @type {unknown} */ _,
  /** @type {any} */ { first, where },
  /** @type {Context} */ { run },
) => {
  const nodes = await run(
    `MATCH (measure:Measure)
     WHERE measure.policyId IS NOT NULL AND measure.ordinal IS NOT NULL
       AND ($instrument IS NULL OR measure.instrument = $instrument)
     WITH measure
     ORDER BY measure.policyId, measure.ordinal
     LIMIT $first
     RETURN measure {.id, .ordinal, .text}`,
    { first: neo4j.int(first), instrument: where?.instrument?.eq ?? null },
  );
  return { nodes };
};

export const resolvers = {
  Query: {
    policies: (/** @type {unknown} */ _, /** @type {object} */ page) => page,
    policy: byId("policy"),
    region: byId("region"),
    domain: byId("domain"),
    domains: allDomains,
    measures,
  },
  PolicyConnection: { nodes: nodesOfPolicies, totalCount: countOfPolicies },
  Policy: {
    region: byParent("regionOfPolicy"),
    domains: listByParent("domainsOfPolicy"),
    measures: listByParent("measuresOfPolicy"),
  },
  Measure: { domains: listByParent("domainsOfMeasure") },
  Region: { parent: byParent("parentOfRegion"), domains: listByParent("domainsOfRegion") },
  Domain: { regions: regionsOfDomain },
};
