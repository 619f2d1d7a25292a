import type { Step } from "../mapping/path";
import type { MatchPlan } from "../plan/plan";
import { fragment, type Fragment } from "./fragment";

function writeHops({ hops }: Step): string {
  if (!hops) return "";
  return `*${String(hops.min)}..${hops.max === undefined ? "" : String(hops.max)}`;
}

function writeStep(step: Step): string {
  const relationship = `[:${step.types.join("|")}${writeHops(step)}]`;
  return step.direction === "out" ? `-${relationship}->` : `<-${relationship}-`;
}

/**
 * The MATCH clause of a plan, without WHERE. If the last step follows the direction of its relationship, the
 * relationship's type determines the label (mapping/path.ts), as with an entry. A label check would cost one
 * access for each node. A joined node has its label, because the index of its id is that of a label.
 */
export function writeMatch({ from, path, variable, label, entry, joined }: MatchPlan): Fragment {
  if (entry) return fragment(`MATCH (${variable})-[${entry.variable}:${entry.relationship}]->()`);
  if (joined)
    return fragment(
      `MATCH (${variable}:${label})${joined.path.map(writeStep).join("()")}(${joined.variable}:${joined.label})`,
    );
  const start = from === undefined ? "" : `(${from})`;
  const end = path.at(-1)?.direction === "out" ? variable : `${variable}:${label}`;
  return fragment(`MATCH ${start}${path.map(writeStep).join("()")}(${end})`);
}

/** Whether the path may reach a node twice. A fact is one relationship, so a single step cannot. */
export const mayRepeat = ({ path, joined }: MatchPlan): boolean =>
  (joined !== undefined && mayRepeat(joined)) ||
  path.length > 1 ||
  path.some(({ hops, types }) => hops !== undefined || types.length > 1);
