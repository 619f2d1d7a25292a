import { hrefOf } from "../address/address";
import { Link } from "../address/link";
import type { GoalLineFragment } from "../documents";
import { useInterface } from "../messages/messages";
import { writtenComparison } from "./format";

/** A goal in a list: its number leads to the words that set it. */
export function GoalLine({ goal }: { readonly goal: GoalLineFragment }) {
  const whole = useInterface();
  const { start, end, source } = goal.evidence;
  return (
    <li className="goal-line">
      <Link href={hrefOf(["policy", goal.policy.id], { source: source.id }, `char=${start},${end}`)}>
        {writtenComparison(whole, goal.comparator, goal)}
      </Link>{" "}
      <span>{goal.label}</span>{" "}
      {typeof goal.deadline === "number" && <span className="hint">{whole.messages.by(goal.deadline)}</span>}
    </li>
  );
}
