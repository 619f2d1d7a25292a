import type { GoalFacts, PolicyFacts } from "../../facts/facts";
import { fieldsOf, type NamesOf } from "../../facts/fields";
import { goalFields } from "../../facts/policy-fields";
import { mergePart } from "./merge-part";
import { type Merging, mergeParts, sharesClause } from "./merging";

const decisive = fieldsOf(goalFields).flatMap(([name, { kind }]) =>
  kind === "value" ? [name] : [],
) as readonly NamesOf<typeof goalFields, "value">[];

/** A goal with the domain whose indicator it is; undefined if it is open (semantics 46). */
interface Counted {
  readonly goal: GoalFacts;
  readonly subject: string | undefined;
}

function countedGoals({ goals, subjects }: Pick<PolicyFacts, "goals" | "subjects">): readonly Counted[] {
  const only = subjects.length === 1 ? subjects[0]?.id : undefined;
  return goals.map((goal) => ({ goal, subject: goal.subject?.id ?? only }));
}

/** A goal whose subject is open may be about the subject of the other. */
const hasSameSubject = ({ subject: one }: Counted, { subject: other }: Counted) =>
  one === undefined || other === undefined || one === other;

/** The level of an indicator, its share and its growth are different aims. */
const isOfSameKind = (one: Counted, other: Counted) =>
  one.goal.indicator === other.goal.indicator &&
  one.goal.deadline === other.goal.deadline &&
  one.goal.valueKind === other.goal.valueKind &&
  hasSameSubject(one, other);

const hasSameLabel = (one: Counted, other: Counted) => isOfSameKind(one, other) && one.goal.label === other.goal.label;

const isSame = (one: Counted, other: Counted) =>
  one.goal.label === other.goal.label &&
  decisive.every((field) => one.goal[field] === other.goal[field]) &&
  hasSameSubject(one, other);

/** One clause may set several numbers: it is the same goal if the number is the same, or if it is of the same kind. */
const hasSameClause = ({ goal: known }: Counted, { goal: added }: Counted) =>
  sharesClause(known.evidence, added.evidence) &&
  (known.valueKind === added.valueKind || (known.value === added.value && known.unit === added.unit));

/** Whether no source states both. Two clauses of one source are two goals. */
const areOfOtherSources = ({ goal: one }: Counted, { goal: other }: Counted) =>
  !one.evidence.some(({ source }) => other.evidence.some((passage) => passage.source === source));

const isOnlyOfKind = (goals: readonly Counted[], goal: Counted) =>
  goals.filter((other) => isOfSameKind(other, goal)).length === 1;

/**
 * The goals of both policies, the earlier ones first, so that their ids stay the same. Two goals are of one kind if they have the
 * same indicator, deadline, kind of value and subject. They are the same if they are of one kind and have the same label; or else
 * the same passage; or else if each is the only goal of this kind on its side, and their sources differ. The same goal with
 * another number is a conflict.
 */
export function mergeGoals(
  merging: Merging,
  earlier: Pick<PolicyFacts, "goals" | "subjects">,
  later: Pick<PolicyFacts, "goals" | "subjects">,
): readonly GoalFacts[] {
  const [before, added] = [countedGoals(earlier), countedGoals(later)];
  const rules = [
    (known: Counted, other: Counted) => isSame(known, other) && hasSameClause(known, other),
    isSame,
    hasSameLabel,
    hasSameClause,
    (known: Counted, other: Counted) =>
      isOfSameKind(known, other) &&
      areOfOtherSources(known, other) &&
      isOnlyOfKind(before, other) &&
      isOnlyOfKind(added, other),
  ];
  const merged = mergeParts(before, added, rules, (known, other, index) => ({
    ...known,
    goal: mergePart(merging, goalFields, `goals[${String(index)}]`, known.goal, other.goal),
  }));
  return merged.map(({ goal }) => goal);
}
