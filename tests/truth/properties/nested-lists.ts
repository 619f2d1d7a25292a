import fc from "fast-check";
import type { PolicyFacts } from "../../../src/facts/facts";
import { walkForward } from "../connections";
import { argumentsOf } from "../graphql-arguments";
import { randomOrder } from "../random/random-order";
import { Citations } from "../reference/citations";
import { subjectOf } from "../reference/known-facts";
import { newestFirst } from "../reference/orders";
import type { RandomGraph } from "../random-graphs";
import { holds } from "../runs";

const DEPTH = 2;
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 });
const order = randomOrder(["publishedOn", "title", "id"]);

/** Whether the policy names the body: as an issuer, otherwise, or as responsible for a measure (semantics 24). */
const isNamedBy = ({ issuers, organizations, measures }: PolicyFacts, body: string) =>
  [issuers, organizations, ...measures.map((measure) => measure.responsibleOrganizations)]
    .flat()
    .some(({ id }) => id === body);

const ids = (rows: Iterable<{ readonly id: string }>) => Array.from(rows, ({ id }) => ({ id }));

/** Semantics 11 to 13 and the contract's orders, over lists below one node. */
export function nestedLists({ run, facts, reference, wheres, server, answers }: RandomGraph): void {
  const { known, sets } = reference;
  const citations = new Citations(facts.policies);

  const walk = (
    [type, id, field]: readonly [type: string, id: string, field: string],
    parameters: object,
    rows: readonly { readonly id: string }[],
    steps: readonly number[],
  ) =>
    walkForward(
      server(),
      {
        inside: (connection) => `node(id: "${id}") { ... on ${type} { ${connection} } }`,
        path: ["node", field],
        field,
        arguments: parameters,
        ids: rows.map((row) => row.id),
      },
      steps,
    );

  const ofRegion = fc.record({
    region: fc.constantFrom(...facts.regions.map(({ id }) => id)),
    includeDescendants: fc.option(fc.boolean(), { nil: undefined }),
    where: wheres.policy(DEPTH),
    orderBy: order,
    sizes,
  });
  it("Region.policies", () =>
    holds(ofRegion, run, async ({ region, sizes: steps, ...parameters }) => {
      const own = known.policiesOf(region, parameters.includeDescendants ? "subtree" : "own");
      const rows = reference.policies(parameters.where, parameters.orderBy ?? newestFirst, own);
      await walk(["Region", region, "policies"], parameters, rows, steps);
    }));

  it("Region.children", () =>
    holds(
      fc.record({ region: fc.constantFrom(...facts.regions), where: wheres.region(DEPTH), sizes }),
      run,
      async ({ region, where, sizes: steps }) => {
        const rows = reference.regions(where, undefined, known.regions.children(region.id));
        await walk(["Region", region.id, "children"], { where }, rows, steps);
      },
    ));

  it("Region.domains, once for each of two scopes, parent, ancestors, members and areas", () =>
    holds(fc.constantFrom(...facts.regions), run, async (region) => {
      const query = `{ region(id: "${region.id}") {
          own: domains { id } all: domains(includeDescendants: true) { id } parent { id } ancestors { id }
          members { id } areas { id }
        } }`;
      const domains = (scope: "own" | "subtree") => {
        const set = sets.ofRegion(region.id, scope, false);
        return ids(known.domains.all.filter(({ id }) => set.has(id)));
      };
      const parent = known.regions.parent(region);
      await answers(query, {
        region: {
          own: domains("own"),
          all: domains("subtree"),
          parent: parent ? { id: parent.id } : null,
          ancestors: ids(known.regions.ancestors(region)),
          members: ids(known.regions.members(region.id)),
          areas: ids(known.regions.areas(region.id)),
        },
      });
    }));

  const ofDomain = fc.record({
    domain: fc.constantFrom(...facts.domains.map(({ id }) => id)),
    includeNarrower: fc.option(fc.boolean(), { nil: undefined }),
    sizes,
  });
  it("Domain.policies", () =>
    holds(
      fc.tuple(ofDomain, fc.record({ where: wheres.policy(DEPTH), orderBy: order })),
      run,
      async ([{ domain, includeNarrower, sizes: steps }, { where, orderBy }]) => {
        const own = facts.policies.filter((policy) => sets.ofPolicy(policy, includeNarrower ?? true).has(domain));
        const rows = reference.policies(where, orderBy ?? newestFirst, own);
        await walk(["Domain", domain, "policies"], { where, orderBy, includeNarrower }, rows, steps);
      },
    ));

  it("Domain.policiesAbout", () =>
    holds(
      fc.tuple(ofDomain, fc.record({ where: wheres.policy(DEPTH), orderBy: order })),
      run,
      async ([{ domain, includeNarrower, sizes: steps }, { where, orderBy }]) => {
        const isAbout = (id: string) =>
          (includeNarrower ?? true) ? known.domains.isWithin(id, domain) : id === domain;
        const own = facts.policies.filter(({ subjects }) => subjects.some(({ id }) => isAbout(id)));
        const rows = reference.policies(where, orderBy ?? newestFirst, own);
        await walk(["Domain", domain, "policiesAbout"], { where, orderBy, includeNarrower }, rows, steps);
      },
    ));

  it("Domain.regions", () =>
    holds(fc.tuple(ofDomain, wheres.region(DEPTH)), run, async ([query, where]) => {
      const { domain, includeNarrower } = query;
      const own = known.regions.all.filter(({ id }) => sets.ofRegion(id, "own", includeNarrower ?? true).has(domain));
      const rows = reference.regions(where, undefined, own);
      await walk(["Domain", domain, "regions"], { where, includeNarrower }, rows, query.sizes);
    }));

  it("Domain.measures", () =>
    holds(fc.tuple(ofDomain, wheres.measure(DEPTH)), run, async ([query, where]) => {
      const { domain, includeNarrower } = query;
      const own = known.measures.filter((measure) => sets.ofMeasure(measure, includeNarrower ?? true).has(domain));
      const rows = reference.measures(where, undefined, own);
      await walk(["Domain", domain, "measures"], { where, includeNarrower }, rows, query.sizes);
    }));

  it("Technology.policies and Organization.issued", () =>
    holds(
      fc.record({
        entry: fc.constantFrom(...facts.technologies, ...facts.organizations),
        where: wheres.policy(DEPTH),
        orderBy: order,
        sizes,
      }),
      run,
      async (query) => {
        const { id } = query.entry;
        const linked = (links: readonly { readonly id: string }[]) => links.some((link) => link.id === id);
        const { where, orderBy } = query;
        const rows = reference.policies(
          where,
          orderBy ?? newestFirst,
          facts.policies.filter(({ technologies, issuers }) => linked(technologies) || linked(issuers)),
        );
        const field = id.startsWith("technology:")
          ? (["Technology", id, "policies"] as const)
          : (["Organization", id, "issued"] as const);
        await walk(field, { where, orderBy }, rows, query.sizes);
      },
    ));

  it("what an organization says of itself", () =>
    answers("{ organizations(first: 50) { nodes { id aliases formerIds region { id } broader { id } } } }", {
      organizations: {
        nodes: known.organizations.all.map(({ id, aliases, formerIds, region, broader }) => ({
          ...{ id, aliases, formerIds },
          region: region === null ? null : { id: region },
          broader: broader === null ? null : { id: broader },
        })),
      },
    }));

  it("TargetGroup.policies", () =>
    holds(
      fc.record({ group: fc.constantFrom(...facts.targetGroups), where: wheres.policy(DEPTH), orderBy: order, sizes }),
      run,
      async ({ group, where, orderBy, sizes: steps }) => {
        const helped = ({ measures }: (typeof facts.policies)[number]) =>
          measures.some(({ targetGroups }) => targetGroups.some(({ id }) => id === group.id));
        const rows = reference.policies(where, orderBy ?? newestFirst, facts.policies.filter(helped));
        await walk(["TargetGroup", group.id, "policies"], { where, orderBy }, rows, steps);
      },
    ));

  it("Policy.citedBy", () =>
    holds(
      fc.record({ policy: fc.constantFrom(...facts.policies), where: wheres.policy(1), orderBy: order, sizes }),
      run,
      async ({ policy, where, orderBy, sizes: steps }) => {
        const citing = facts.policies.filter((other) => citations.citedBy(other).some(({ id }) => id === policy.id));
        const rows = reference.policies(where, orderBy ?? newestFirst, citing);
        await walk(["Policy", policy.id, "citedBy"], { where, orderBy }, rows, steps);
      },
    ));

  const ofPolicies = fc.record({
    policy: wheres.policy(1),
    measures: wheres.measure(DEPTH),
    others: wheres.measure(DEPTH),
    goals: wheres.goal(DEPTH),
  });
  it("a policy's lists, one of them under two names with different filters", () =>
    holds(ofPolicies, run, async ({ policy, measures, others, goals }) => {
      const query = `{ policies${argumentsOf({ where: policy, first: 15 })} { nodes {
          id domains { id } subjects { id } technologies { id } issuers { id } organizations { id } issuerCount unnamedIssuers
          measures${argumentsOf({ where: measures })} { id targetGroups { id } responsibleOrganizations { id } }
          others: measures${argumentsOf({ where: others })} { id }
          goals${argumentsOf({ where: goals })} {
            id comparator value upperValue unit valueKind baselineValue baselineYear deadline subject { id }
          }
        } } }`;
      const nodes = reference.policies(policy).slice(0, 15);
      const own = <Row extends { readonly policy: { readonly id: string } }>(rows: readonly Row[], id: string) =>
        rows.filter((row) => row.policy.id === id);
      const sorted = (links: readonly { readonly id: string }[]) =>
        ids(links).sort((one, other) => (one.id < other.id ? -1 : 1));
      await answers(query, {
        policies: {
          nodes: nodes.map((node) => ({
            id: node.id,
            domains: sorted([...sets.ofPolicy(node, false)].map((id) => ({ id }))),
            subjects: sorted(node.subjects),
            technologies: sorted(node.technologies),
            issuers: sorted(node.issuers),
            organizations: ids(known.organizations.all.filter(({ id }) => isNamedBy(node, id))),
            issuerCount: node.issuerCount,
            unnamedIssuers: Math.max((node.issuerCount ?? node.issuers.length) - node.issuers.length, 0),
            measures: reference.measures(measures, undefined, own(known.measures, node.id)).map((measure) => ({
              id: measure.id,
              targetGroups: sorted(measure.targetGroups),
              responsibleOrganizations: sorted(measure.responsibleOrganizations),
            })),
            others: ids(reference.measures(others, undefined, own(known.measures, node.id))),
            goals: reference.goals(goals, undefined, own(known.goals, node.id)).map((goal) => {
              const { id, comparator, value, upperValue, unit, valueKind, baselineValue, baselineYear, deadline } =
                goal;
              const subject = subjectOf(goal);
              return {
                ...{ id, comparator, value, upperValue, unit, valueKind, baselineValue, baselineYear, deadline },
                subject: subject === undefined ? null : { id: subject },
              };
            }),
          })),
        },
      });
    }));
}
