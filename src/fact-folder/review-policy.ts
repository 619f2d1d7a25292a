import type { EditProblem } from "../editing/edit-refused";
import type { Evidence, GoalFacts, PolicyFacts, SourceFacts } from "../facts/facts";
import { codePointIndexOf } from "../text/code-points";

/**
 * What reviewed facts promise beyond what any editor's facts do: measures and goals follow the order of the source, a deadline
 * applies only up to the next 。 (semantics 25), and an indicator is in the list (semantics 26).
 */
export function reviewPolicy(
  { measures, goals }: PolicyFacts,
  sources: readonly SourceFacts[],
  indicators: ReadonlySet<string>,
): readonly EditProblem[] {
  return [
    ...disorder("measures", measures),
    ...disorder("goals", goals),
    ...goals.flatMap((goal, index) => {
      const path = `goals[${String(index)}]`;
      const text = sources.find(({ id }) => id === goal.evidence[0]?.source)?.text ?? "";
      const isListed = indicators.has(goal.indicator);
      return [
        ...(isListed ? [] : [{ path: `${path}.indicator`, message: `"${goal.indicator}" is not in indicators.yaml` }]),
        ...(isGoverned(goal, text) ? [] : [{ path: `${path}.deadlineEvidence`, message: deadlineMessage }]),
      ];
    }),
  ];
}

/** The first item whose first passage is not after that of the item before: ordinals follow the source. */
function disorder(list: string, items: readonly { readonly evidence: readonly Evidence[] }[]): readonly EditProblem[] {
  const starts = items.map((item) => item.evidence[0]?.start ?? 0);
  const misplaced = starts.findIndex((start, index) => index > 0 && start <= (starts[index - 1] ?? 0));
  if (misplaced < 0) return [];
  const message = "must come after the previous one in the source: ordinals follow the order of the source";
  return [{ path: `${list}[${String(misplaced)}]`, message }];
}

const deadlineMessage =
  "must come before the goal's clause, with no 。 between them: a deadline applies only up to the next 。";

function isGoverned({ evidence: [clause, deadline] }: GoalFacts, text: string): boolean {
  if (!clause || !deadline) return true;
  const fullStop = codePointIndexOf(text, "。", deadline.end);
  return clause.start >= deadline.end && (fullStop < 0 || clause.start <= fullStop);
}
