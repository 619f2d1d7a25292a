import type { GoalFacts } from "../../import/facts";
import { conflict, keepFirst, type Merging, sharesClause, statedAgain } from "./merging";

const decisive = ["indicator", "deadline", "comparator", "value", "upperValue", "unit"] as const;

const isOfSameKind = (one: GoalFacts, other: GoalFacts) =>
  one.indicator === other.indicator && one.deadline === other.deadline;

const hasSameLabel = (one: GoalFacts, other: GoalFacts) => isOfSameKind(one, other) && one.label === other.label;

const isSame = (one: GoalFacts, other: GoalFacts) =>
  one.label === other.label && decisive.every((field) => one[field] === other[field]);

const hasSameClause = (known: GoalFacts, added: GoalFacts) => sharesClause(known.evidence, added.evidence);

/** Whether no source states both: within one source, two clauses are two goals. */
const areOfOtherSources = (one: GoalFacts, other: GoalFacts) =>
  !one.evidence.some(({ source }) => other.evidence.some((passage) => passage.source === source));

const isOnlyOfKind = (goals: readonly GoalFacts[], goal: GoalFacts) =>
  goals.filter((other) => isOfSameKind(other, goal)).length === 1;

/**
 * The goals of both, those of before first, so that ids stay. The same goal is one of the same indicator, deadline and
 * label, or else of the same passage, or else the only one of its indicator and deadline on either side, where the sources
 * are others. The same goal with another number is a conflict.
 */
export function mergeGoals(
  merging: Merging,
  before: readonly GoalFacts[],
  added: readonly GoalFacts[],
): readonly GoalFacts[] {
  const merged = [...before];
  const places = statedAgain(before, added, [
    (known, goal) => isSame(known, goal) && hasSameClause(known, goal),
    isSame,
    hasSameLabel,
    hasSameClause,
    (known, goal) =>
      isOfSameKind(known, goal) &&
      areOfOtherSources(known, goal) &&
      isOnlyOfKind(before, goal) &&
      isOnlyOfKind(added, goal),
  ]);
  added.forEach((goal, index) => {
    const place = places[index] ?? -1;
    const known = before[place];
    if (known) merged[place] = mergeGoal(merging, `goals[${String(index)}]`, known, goal);
    else merged.push(goal);
  });
  return merged;
}

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
