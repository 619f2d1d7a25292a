import { RegionLevel } from "../../../schema/enums";
import type { Facts, Named, StatedLink } from "../../../src/facts/facts";
import { Citations } from "./citations";
import { byCodePoint } from "./text-order";

/** The texts of a caption: simplified, traditional, and English or else simplified (semantics 22). */
export type Caption = readonly [string, string, string];

export interface StatedNode {
  readonly id: string;
  readonly label: string;
  readonly caption: Caption;
}

export interface Relationship {
  readonly from: string;
  readonly type: string;
  readonly to: string;
}

/** The nodes and stated relationships of the facts, without sources and without anything derived (semantics 19, 20). */
export class StatedGraph {
  readonly nodes: ReadonlyMap<string, StatedNode>;
  readonly relationships: readonly Relationship[];
  private readonly neighbours: ReadonlyMap<string, readonly string[]>;
  /** Nodes through which no way leads: the nation (semantics 29). */
  private readonly impassable: ReadonlySet<string>;

  constructor(facts: Facts) {
    this.nodes = new Map(nodesOf(facts).map((node) => [node.id, node]));
    this.impassable = new Set(
      facts.regions.filter(({ level }) => level === RegionLevel.NATION).map((nation) => nation.id),
    );
    this.relationships = relationshipsOf(facts).sort(
      (one, other) =>
        byCodePoint(one.from, other.from) || byCodePoint(one.to, other.to) || byCodePoint(one.type, other.type),
    );
    const neighbours = new Map<string, Set<string>>();
    for (const { from, to } of this.relationships) {
      for (const [id, other] of [
        [from, to],
        [to, from],
      ] as const) {
        neighbours.set(id, (neighbours.get(id) ?? new Set()).add(other));
      }
    }
    this.neighbours = new Map([...neighbours].map(([id, others]) => [id, [...others].sort(byCodePoint)]));
  }

  /** The nodes one relationship away, in either direction, by id. */
  around(id: string): readonly string[] {
    return this.neighbours.get(id) ?? [];
  }

  isPassable(id: string): boolean {
    return !this.impassable.has(id);
  }

  between(one: string, other: string): readonly Relationship[] {
    return this.relationships.filter(
      ({ from, to }) => (from === one && to === other) || (from === other && to === one),
    );
  }

  /** How many relationships lead from the node to each node that at most `max` reach, not through the nation. */
  distances(id: string, max: number): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    if (!this.nodes.has(id)) return found;
    let edge = [id];
    for (let distance = 0; distance <= max && edge.length > 0; distance += 1) {
      for (const node of edge) found.set(node, distance);
      const passed = edge.filter((node) => node === id || this.isPassable(node));
      edge = [...new Set(passed.flatMap((node) => this.around(node)))].filter((node) => !found.has(node));
    }
    return found;
  }
}

function nodesOf(facts: Facts): StatedNode[] {
  const named = (label: string) => (node: Named) => ({
    id: node.id,
    label,
    caption: [node.name, node.nameHant, node.nameEn ?? node.name] as const,
  });
  return [
    ...facts.regions.map(named("Region")),
    ...facts.domains.map(named("Domain")),
    ...facts.technologies.map(named("Technology")),
    ...facts.organizations.map(named("Organization")),
    ...facts.targetGroups.map(named("TargetGroup")),
    ...facts.policies.flatMap(({ id, title, titleHant, titleEn, measures, goals }) => [
      { id, label: "Policy", caption: [title, titleHant, titleEn ?? title] as const },
      ...measures.map((measure) => ({
        id: measure.id,
        label: "Measure",
        caption: [measure.text, measure.textHant, measure.textEn ?? measure.text] as const,
      })),
      ...goals.map((goal) => ({
        id: goal.id,
        label: "Goal",
        caption: [goal.label, goal.labelHant, goal.labelEn ?? goal.label] as const,
      })),
    ]),
  ];
}

function relationshipsOf(facts: Facts): Relationship[] {
  const links = (from: string, type: string, to: readonly Pick<StatedLink, "id">[]): Relationship[] =>
    to.map(({ id }) => ({ from, type, to: id }));
  const above = (from: string, type: string, to: string | null) => (to === null ? [] : [{ from, type, to }]);
  const citations = new Citations(facts.policies);
  return [
    ...facts.policies.flatMap((policy) => links(policy.id, "CITES", citations.citedBy(policy))),
    ...facts.regions.flatMap(({ id, parent }) => above(id, "PART_OF", parent)),
    ...facts.domains.flatMap(({ id, broader }) => above(id, "BROADER", broader)),
    ...facts.policies.flatMap((policy) => [
      ...links(policy.id, "APPLIES_TO", [policy.region]),
      ...links(policy.id, "HAS_SUBJECT", policy.subjects),
      ...links(policy.id, "ALSO_APPLIES_TO", policy.furtherRegions),
      ...links(policy.id, "TARGETS", policy.domains),
      ...links(policy.id, "HAS_MEASURE", policy.measures),
      ...links(policy.id, "SETS", policy.goals),
      ...links(policy.id, "ISSUED_BY", policy.issuers),
      ...links(policy.id, "INVOLVES", policy.organizations),
      ...links(policy.id, "USES", policy.technologies),
      ...policy.measures.flatMap(({ id, domains }) => links(id, "TARGETS", domains)),
      ...policy.measures.flatMap((measure) => links(measure.id, "ASSIGNED_TO", measure.responsibleOrganizations)),
      ...policy.goals.flatMap(({ id, subject }) => links(id, "HAS_SUBJECT", subject ? [subject] : [])),
      ...policy.measures.flatMap(({ id, targetGroups }) => links(id, "HELPS", targetGroups)),
    ]),
  ];
}
