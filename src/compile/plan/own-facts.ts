import type { MatchPlan, ObjectPlan, ValuePlan } from "./plan";

/**
 * Whether all that is fetched of a node is what it states itself: properties, and nodes to which its relationships lead, as
 * a policy's measures and their domains. What others state of it, pages and questions may be of any size.
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
