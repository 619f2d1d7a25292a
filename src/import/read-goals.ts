import { Comparator } from "../../schema/enums";
import type { TraditionalWriter } from "../text/traditional";
import type { Entry } from "./entry";
import { type Evidence, type GoalFacts, goalUnits } from "./facts";
import { refuseDisorder } from "./source-order";
import type { YamlField } from "./yaml-field";

const comparators = Object.values(Comparator) as [Comparator, ...Comparator[]];
const keys = ["indicator", "label", "comparator", "value", "upperValue", "unit", "passage", "deadline"];

/** Reads the clauses of a policy that set a number as a goal, in base units (semantics 25 and 26). */
export class GoalReader {
  /** @param indicators the keys that a goal's indicator may have */
  constructor(
    private readonly indicators: ReadonlySet<string>,
    private readonly toTraditional: TraditionalWriter,
  ) {}

  list(policy: string, list: YamlField, entry: Entry): readonly GoalFacts[] {
    const goals = list.items().map((field, index): GoalFacts => {
      const label = field
        .withOnly(...keys)
        .get("label")
        .withOnly("zh", "en");
      const zh = label.get("zh").text();
      const ordinal = index + 1;
      const clause = entry.evidence(field.get("passage"));
      const deadline = readDeadline(field.get("deadline"), entry, clause);
      return {
        id: `${policy}/goal/${String(ordinal)}`,
        ordinal,
        indicator: this.indicator(field.get("indicator")),
        label: zh,
        labelHant: this.toTraditional(zh),
        labelEn: label.get("en").text(),
        ...readAmount(field),
        unit: field.get("unit").oneOf(goalUnits),
        deadline: deadline?.year ?? null,
        evidence: deadline ? [clause, deadline.evidence] : [clause],
      };
    });
    refuseDisorder(list, goals);
    return goals;
  }

  private indicator(field: YamlField): string {
    const indicator = field.text();
    if (indicator && !this.indicators.has(indicator)) field.refuse(`"${indicator}" is not in indicators.yaml`);
    return indicator;
  }
}

function readAmount(field: YamlField): Pick<GoalFacts, "comparator" | "value" | "upperValue"> {
  const comparator = field.get("comparator").oneOf(comparators);
  const value = field.get("value").amount();
  const upper = field.get("upperValue");
  if (comparator !== Comparator.BETWEEN) {
    if (upper.isPresent) upper.refuse("is only for the comparator BETWEEN: leave it out");
    return { comparator, value, upperValue: null };
  }
  const upperValue = upper.amount();
  if (upperValue <= value) upper.refuse("must be greater than value");
  return { comparator, value, upperValue };
}

/** A deadline applies to the text between its words and the next 。 */
function readDeadline(field: YamlField, entry: Entry, clause: Evidence): { year: number; evidence: Evidence } | null {
  if (!field.isPresent) return null;
  field.withOnly("year", "passage");
  const evidence = entry.evidence(field.get("passage"));
  const fullStop = entry.nextFullStop(evidence.end);
  if (clause.start < evidence.end || clause.start > fullStop) {
    field
      .get("passage")
      .refuse("must come before the goal's clause, with no 。 between them: a deadline applies only up to the next 。");
  }
  return { year: field.get("year").year(), evidence };
}
