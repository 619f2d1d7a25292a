import fc from "fast-check";
import { compareBefore, compareBetween, walkBackward, walkForward, type Walk } from "../connections";
import { randomOrder } from "../random/random-order";
import { lacksEnglish } from "../reference/documents";
import type { OrderBy } from "../reference/orders";
import type { RandomGraph } from "../random-graphs";
import { sourcesOf, standingOf } from "../reference/sources";
import { byCodePoint } from "../reference/text-order";
import { holds } from "../runs";

const DEPTH = 3;
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 });
const between = fc.record({ from: fc.nat(), to: fc.nat(), size: fc.nat(20), backward: fc.boolean() });
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

/** Semantics 1 to 6 and 11 to 13: the rows that a filter selects, their order, and their pages in both directions. */
export function rootLists({ run, reference, wheres, server }: RandomGraph): void {
  /** Walks a root list forward and backward to its ends and requests a page between two of its rows. */
  const walked = <Where>(
    field: string,
    keys: readonly string[],
    where: fc.Arbitrary<Where>,
    rows: (where: Where, orderBy?: OrderBy) => readonly { readonly id: string }[],
  ) =>
    holds(fc.record({ where, orderBy: randomOrder(keys), sizes, between }), run, async (query) => {
      const { where: filter, orderBy } = query;
      const list = ids(rows(filter, orderBy));
      const walk: Walk = { path: [field], field, arguments: { where: filter, orderBy }, ids: list };
      const cursors = await walkForward(server(), walk, query.sizes);
      await walkBackward(server(), walk, query.sizes, cursors);
      await compareBetween(server(), walk, query.between, cursors);
      await compareBefore(server(), walk, query.between.to, cursors);
    });

  it("policies", () =>
    walked("policies", ["publishedOn", "title", "id"], wheres.policy(DEPTH), (where, orderBy) =>
      reference.policies(where, orderBy),
    ));

  it("regions", () =>
    walked("regions", ["id", "name"], wheres.region(DEPTH), (where, orderBy) => reference.regions(where, orderBy)));

  it("measures", () =>
    walked("measures", ["ordinal", "id"], wheres.measure(DEPTH), (where, orderBy) =>
      reference.measures(where, orderBy),
    ));

  it("goals", () =>
    walked("goals", ["value", "deadline", "id"], wheres.goal(DEPTH), (where, orderBy) =>
      reference.goals(where, orderBy),
    ));

  it("policies say what they lack in English, and their standing is the best of their sources", async () => {
    const query =
      "{ policies(first: 200, orderBy: [{ id: ASC }]) { nodes { id lacksEnglish standing sources { id } } } }";
    const { policies } = (await server().data(query)) as { policies: { nodes: unknown[] } };
    expect(policies.nodes).toEqual(
      reference
        .policies({}, [{ id: "ASC" }])
        .slice(0, 200)
        .map((policy) => ({
          id: policy.id,
          lacksEnglish: lacksEnglish(policy),
          standing: standingOf(policy, reference.facts.sources),
          sources: sourcesOf(policy)
            .toSorted(byCodePoint)
            .map((id) => ({ id })),
        })),
    );
  });

  /** A list by id that is only walked forward. */
  const walkedForward = <Where>(
    field: string,
    where: fc.Arbitrary<Where>,
    rows: (where: Where) => readonly { readonly id: string }[],
  ) =>
    holds(fc.record({ where, sizes }), run, async ({ where: filter, sizes: steps }) => {
      await walkForward(
        server(),
        { path: [field], field, arguments: { where: filter }, ids: ids(rows(filter)) },
        steps,
      );
    });

  it("domains", () => walkedForward("domains", wheres.domain(DEPTH), (where) => reference.domains(where)));

  it("organizations", () =>
    walkedForward("organizations", wheres.organization(DEPTH), (where) => reference.organizations(where)));

  it("sources", () => walkedForward("sources", wheres.source(DEPTH), (where) => reference.sources(where)));

  it("technologies", () =>
    walkedForward("technologies", wheres.technology(DEPTH), (where) => reference.technologies(where)));

  it("target groups", () =>
    walkedForward("targetGroups", wheres.targetGroup(DEPTH), (where) => reference.targetGroups(where)));
}
