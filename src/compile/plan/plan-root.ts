import { getNamedType, isAbstractType } from "graphql";
import { fieldMapping } from "../../../schema/mapping/read-mapping";
import type { SelectedField, Selection } from "../selection/selection";
import type { RootPlan } from "./plan";
import type { PlanContext } from "./plan-context";
import { planNodes, planObject, planQuestion } from "./plan-object";
import { nodeMapping } from "./plan-order";
import { orderOf, planQuestionSource } from "./plan-question";

/** The complete plan of a root field. */
export function planRoot(context: PlanContext, field: SelectedField): RootPlan {
  const mapping = fieldMapping(field.definition);
  switch (mapping?.kind) {
    case "all":
      return planNodes(context, field, [], undefined);
    case "question":
      return planQuestion(context, field, mapping, undefined);
    case "by-id": {
      const byName = mapping.question !== undefined && field.arguments.provided["id"] === undefined;
      return byName ? planNaming(context, field, mapping.question) : planLookup(context, field);
    }
    default:
      throw new Error(`The root field ${field.definition.name} has no mapping.`);
  }
}

const selectionOf = (field: SelectedField): Selection => field.selection ?? new Map();

function planLookup(context: PlanContext, field: SelectedField): RootPlan {
  const type = getNamedType(field.definition.type);
  const abstract = isAbstractType(type);
  const variable = context.nextVariable();
  const label = abstract ? type.name : nodeMapping(type).label;
  const id = String(field.arguments.provided["id"]);
  context.namedIds.set(variable, id);
  const object = planObject(context, selectionOf(field), { node: variable }, abstract);
  return { kind: "lookup", variable, label, id, object };
}

/** The question's first column contains every node that has the name. */
function planNaming(context: PlanContext, field: SelectedField, question: string): RootPlan {
  const source = planQuestionSource(context, field, question, undefined);
  const [node] = Object.values(source.columns);
  if (node === undefined) throw new Error(`The question ${question} has no column.`);
  const object = planObject(context, selectionOf(field), { node }, false);
  const answer = { kind: "answer", source, order: orderOf(source), object, single: false, limit: undefined } as const;
  return { kind: "naming", answer, node, path: field.path.join(".") };
}
