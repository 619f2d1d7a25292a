import type { CleaningReport } from "../../schema/answers/cleaning-report";
import { CleaningRule } from "../../schema/enums";
import type { CleaningChange } from "../text/cleaning/clean";
import { cleaningRuleNames } from "../text/cleaning/rule-names";

/** Max changes of one rule that a report lists one by one. */
const LISTED = 100;

/** The changes by rule with their numbers, and the first ones of each rule in the order of the raw text. */
export function cleaningReport(changes: readonly CleaningChange[]): CleaningReport {
  const counts = new Map<CleaningChange["rule"], number>();
  const listed = changes.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= LISTED;
  });
  return {
    rules: cleaningRuleNames.flatMap((rule) => {
      const count = counts.get(rule);
      const named: CleaningRule = CleaningRule[rule];
      return count === undefined ? [] : [{ rule: named, changes: count }];
    }),
    changes: listed.map(({ rule, ...change }) => ({ ...change, rule: CleaningRule[rule] })),
    unlisted: changes.length - listed.length,
  };
}
