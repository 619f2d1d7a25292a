import type { MatchPlan, ObjectPlan, ValuePlan } from "./plan";

/**
 * Whether only the node's own facts are fetched: its properties, and nodes that its relationships point to, such as a
 * film's director. Facts that point to it, pages and questions may have any size.
 */
export const holdsOwnFacts = ({ variants }: ObjectPlan): boolean =>
  variants.every(({ fields }) => fields.every(({ value }) => isOwnFact(value)));

function isOwnFact(value: ValuePlan): boolean {
  switch (value.kind) {
    case "type-name":
    case "property":
    case "text":
    case "passage":
      return true;
    case "object":
      return holdsOwnFacts(value.object);
    case "related":
      return leadsOut(value.match) && holdsOwnFacts(value.object);
    default:
      return false;
  }
}

const leadsOut = ({ path }: MatchPlan) => path.every(({ direction }) => direction === "out");
