import { type GraphQLObjectType, isNonNullType } from "graphql";
import type { FieldMapping } from "../mapping/field-mapping";
import { typeMapping } from "../mapping/node-mapping";
import type { SelectedField, Selection } from "../selection/selection";
import { fitting } from "./fitting";
import type { FieldPlan, ObjectPlan, ValuePlan } from "./plan";
import { planAnswer } from "./plan-answer";
import { planAnswerValue } from "./plan-answer-value";
import { planColumn } from "./plan-column";
import type { ParentScope, PlanContext } from "./plan-context";
import { planRelated } from "./plan-related";
import { languageOf, planText } from "./plan-text";
import { planTypeName } from "./plan-type-name";

/** The data to fetch for one object, by the mapping of each selected field. */
export function planObject(
  context: PlanContext,
  selection: Selection,
  parent: ParentScope,
  abstract: boolean,
): ObjectPlan {
  const variants = [...selection].map(([type, fields]) => {
    const mapping = typeMapping(type);
    const label = mapping?.kind === "node" ? mapping.label : type.name;
    return { typeName: type.name, label, fields: fields.map((field) => planField(context, type, field, parent)) };
  });
  return { variable: parent.node, abstract, variants };
}

function planField(
  context: PlanContext,
  type: GraphQLObjectType,
  field: SelectedField,
  parent: ParentScope,
): FieldPlan {
  const typeName = planTypeName(type, field);
  const { responseName } = field;
  if (typeName) return { responseName, required: true, value: typeName };
  const mapping = field.definition.extensions.graph;
  if (!mapping) throw new Error(`The field ${field.path.join(".")} has no mapping.`);
  const required = isNonNullType(field.definition.type);
  return { responseName, required, value: planValue(context, field, mapping, parent) };
}

function planValue(context: PlanContext, field: SelectedField, mapping: FieldMapping, parent: ParentScope): ValuePlan {
  const column = (name: string) => {
    parent.read?.add(name);
    return fitting(parent.columns?.[name], field);
  };
  switch (mapping.kind) {
    case "property": {
      const { property, form } = mapping;
      return { kind: "property", variable: fitting(parent.node, field), property, form };
    }
    case "text":
      return planText(context, field, mapping.property, fitting(parent.node, field));
    case "text-column":
      return { kind: "column", variable: column(`${mapping.column}${languageOf(context, field).suffix}`) };
    case "passage": {
      const text = planText(context, field, mapping.property, column(mapping.of));
      return { kind: "passage", text, start: column(mapping.start), end: column(mapping.end) };
    }
    case "column":
      return planColumn(context, field, column(mapping.column), mapping.reader);
    case "same-row":
      return { kind: "object", object: planObject(context, fitting(field.selection, field), parent, false) };
    case "question": {
      const of = fitting(parent.node ?? parent.set, field);
      if (mapping.value !== undefined) return planAnswerValue(context, field, mapping, mapping.value, of);
      return planAnswer(context, field, mapping, of);
    }
    case "related":
      return planRelated(context, field, mapping, fitting(parent.node, field));
    case "all":
    case "by-id":
    case "same-set":
      throw new Error(`The mapping of ${field.path.join(".")} does not fit its position: ${mapping.kind}.`);
  }
}
