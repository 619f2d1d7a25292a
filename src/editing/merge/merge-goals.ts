import type { GoalFacts } from "../../facts/facts";
import { fieldsOf, type NamesOf } from "../../facts/fields";
import { goalFields } from "../../facts/policy-fields";
import { mergePart } from "./merge-part";
import { type Merging, mergeParts, sharesClause } from "./merging";

const decisive = fieldsOf(goalFields).flatMap(([name, { kind }]) =>
  kind === "value" ? [name] : [],
) as readonly NamesOf<typeof goalFields, "value">[];

/** A goal that names no subject may be about the subject of the other. */
const hasSameSubject = ({ subject: one }: GoalFacts, { subject: other }: GoalFacts) =>
  one === null || other === null || one.id === other.id;

/** The level of an indicator, its share and its growth are different aims. */
const isOfSameKind = (one: GoalFacts, other: GoalFacts) =>
  one.indicator === other.indicator &&
  one.deadline === other.deadline &&
  one.valueKind === other.valueKind &&
  hasSameSubject(one, other);

const hasSameLabel = (one: GoalFacts, other: GoalFacts) => isOfSameKind(one, other) && one.label === other.label;

const isSame = (one: GoalFacts, other: GoalFacts) =>
  one.label === other.label && decisive.every((field) => one[field] === other[field]) && hasSameSubject(one, other);

/** One clause may set several numbers: it is the same goal if the number is the same, or if it is of the same kind. */
const hasSameClause = (known: GoalFacts, added: GoalFacts) =>
  sharesClause(known.evidence, added.evidence) &&
  (known.valueKind === added.valueKind || (known.value === added.value && known.unit === added.unit));

/** Whether no source states both. Two clauses of one source are two goals. */
const areOfOtherSources = (one: GoalFacts, other: GoalFacts) =>
  !one.evidence.some(({ source }) => other.evidence.some((passage) => passage.source === source));

const isOnlyOfKind = (goals: readonly GoalFacts[], goal: GoalFacts) =>
  goals.filter((other) => isOfSameKind(other, goal)).length === 1;

/**
 * The goals of both, the earlier ones first, so that their ids stay the same. Two goals are of one kind if they have the same
 * indicator, deadline, kind of value and subject. They are the same if they are of one kind and have the same label; or else the
 * same passage; or else if each is the only goal of this kind on its side, and their sources differ. The same goal with another
 * number is a conflict.
 */
export function mergeGoals(
  merging: Merging,
  before: readonly GoalFacts[],
  added: readonly GoalFacts[],
): readonly GoalFacts[] {
  const rules = [
    (known: GoalFacts, goal: GoalFacts) => isSame(known, goal) && hasSameClause(known, goal),
    isSame,
    hasSameLabel,
    hasSameClause,
    (known: GoalFacts, goal: GoalFacts) =>
      isOfSameKind(known, goal) &&
      areOfOtherSources(known, goal) &&
      isOnlyOfKind(before, goal) &&
      isOnlyOfKind(added, goal),
  ];
  return mergeParts(before, added, rules, (known, goal, index) =>
    mergePart(merging, goalFields, `goals[${String(index)}]`, known, goal),
  );
}
