import type { GoalFacts } from "../../import/facts";
import { haveSameClause } from "./merge-measures";
import { conflict, keepFirst, type Merging } from "./merging";

const isOfSameKind = (one: GoalFacts, other: GoalFacts) =>
  one.indicator === other.indicator && one.deadline === other.deadline;

/** Whether no source states both: within one source, two clauses are two goals. */
const areOfOtherSources = (one: GoalFacts, other: GoalFacts) =>
  !one.evidence.some(({ source }) => other.evidence.some((passage) => passage.source === source));

/**
 * The place of the goal that the added one states again; -1 where there is none. It is one of the same indicator,
 * deadline and label, or of the same passage, or else the only one of its indicator and deadline that another source
 * states, while the added policy states but one.
 */
function placeOfSame(goals: readonly GoalFacts[], goal: GoalFacts, added: readonly GoalFacts[]): number {
  const labelled = goals.findIndex((known) => isOfSameKind(known, goal) && known.label === goal.label);
  if (labelled >= 0) return labelled;
  const clause = goals.findIndex(({ evidence }) => haveSameClause(evidence, goal.evidence));
  if (clause >= 0) return clause;
  const alike = goals.filter((known) => isOfSameKind(known, goal));
  const [only] = alike;
  const isOnly = alike.length === 1 && added.filter((other) => isOfSameKind(other, goal)).length === 1;
  return only && isOnly && areOfOtherSources(only, goal) ? goals.indexOf(only) : -1;
}

/** The goals of both, those of before first, so that ids stay. The same goal with another number is a conflict. */
export function mergeGoals(
  merging: Merging,
  before: readonly GoalFacts[],
  added: readonly GoalFacts[],
): readonly GoalFacts[] {
  const merged = [...before];
  added.forEach((goal, index) => {
    const at = placeOfSame(merged, goal, added);
    const known = merged[at];
    if (known) merged[at] = mergeGoal(merging, `goals[${String(index)}]`, known, goal);
    else merged.push(goal);
  });
  return merged;
}

const decisive = ["indicator", "deadline", "comparator", "value", "upperValue", "unit"] as const;

function mergeGoal(merging: Merging, path: string, before: GoalFacts, added: GoalFacts): GoalFacts {
  for (const field of decisive) {
    if (before[field] === added[field]) continue;
    conflict(
      merging,
      `${path}.${field}`,
      { value: before[field], by: before.evidence },
      { value: added[field], by: added.evidence },
    );
  }
  const label = keepFirst(merging, `${path}.label`, before.label, added.label) ?? before.label;
  // The forms of one label stay together: those of another label are no news of this one.
  const isSameLabel = before.label === added.label;
  const form = (field: "labelHant" | "labelEn") =>
    isSameLabel
      ? (keepFirst(merging, `${path}.${field}`, before[field], added[field]) ?? before[field])
      : before[field];
  return {
    ...before,
    label,
    labelHant: form("labelHant"),
    labelEn: form("labelEn"),
    evidence: [...before.evidence, ...added.evidence],
  };
}
