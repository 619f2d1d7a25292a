import { getNamedType, isInputObjectType } from "graphql";
import type { Path } from "../mapping/path";
import type { StoredIds } from "../mapping/stored-ids";
import type { During } from "../mapping/type-mapping";
import type { SelectedField } from "../selection/selection";
import { all, validOn } from "./condition";
import type { Condition, MatchPlan, Variable } from "./plan";
import { planWhere } from "./plan-condition";
import type { PlanContext } from "./plan-context";

/** The nodes at the end of a field's path that match its filter and that are valid on the provided day. */
export function planMatch(
  context: PlanContext,
  field: SelectedField,
  path: Path,
  from: Variable | undefined,
  { label, during }: { label: string; during?: During },
): MatchPlan {
  const { effective } = field.arguments;
  const variable = context.nextVariable();
  return {
    kind: "match",
    from,
    path: path.filter(({ when }) => when === undefined || effective[when] === true),
    variable,
    label,
    where: planSelected(context, field, variable, during),
  };
}

/** What the field's filter and the provided day require of a node. Undefined without both arguments. */
export function planSelected(
  context: PlanContext,
  field: SelectedField,
  variable: Variable,
  during: During | undefined,
): Condition | undefined {
  const requested = planFilter(context, field, variable);
  const day = during && field.arguments.provided[during.argument];
  const valid = during && day !== undefined ? [validOn(during, day, variable)] : [];
  return valid.length > 0 ? all([...valid, ...(requested ? [requested] : [])]) : requested;
}

/** The condition of the field's filter on a node. */
function planFilter(context: PlanContext, field: SelectedField, variable: Variable): Condition | undefined {
  const { where } = context.mapping.arguments;
  const type = getNamedType(field.definition.args.find(({ name }) => name === where)?.type);
  const values = field.arguments.provided[where] as Record<string, unknown> | undefined;
  return isInputObjectType(type) && values ? planWhere(context, type, values, variable) : undefined;
}

/** The nodes of the label that store the id of this node. */
export function whereStored(match: MatchPlan, stored: StoredIds, node: Variable): MatchPlan {
  const condition: Condition = { kind: "stored", variable: match.variable, stored, id: { node } };
  return { ...match, where: all([condition, ...(match.where ? [match.where] : [])]) };
}
