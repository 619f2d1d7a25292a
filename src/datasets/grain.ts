import { getNamedType, getNullableType, isCompositeType, isListType, isObjectType } from "graphql";
import { grainDirective } from "../../schema/grain-directive";
import type { SelectedField } from "./selected-field";

/** The path from a root field to the list whose objects are the rows. Its last field is that list. */
export type Grain = readonly SelectedField[];

export const isList = ({ definition }: SelectedField) => isListType(getNullableType(definition.type));

/** Recognises Relay's form of a connection type (Cursor Connections Specification, 2.1). */
export function isConnection({ definition }: SelectedField): boolean {
  const type = getNamedType(definition.type);
  return isObjectType(type) && ["pageInfo", "edges"].every((name) => name in type.getFields());
}

/** Fields that only contain a connection's entries. They add no information. */
export const holdsEntries = (around: SelectedField | undefined) => around !== undefined && isConnection(around);

const isListOfObjects = (field: SelectedField) => isList(field) && isCompositeType(getNamedType(field.definition.type));
const isMarked = ({ nodes }: SelectedField) =>
  nodes.some(({ directives }) => directives?.some(({ name }) => name.value === grainDirective.name));

/** Every path to a field that matches, in the order of the document. */
function* waysTo(fits: (field: SelectedField) => boolean, fields: readonly SelectedField[]): Iterable<SelectedField[]> {
  for (const field of fields) {
    if (fits(field)) yield [field];
    for (const way of waysTo(fits, field.fields)) yield [field, ...way];
  }
}

/**
 * The list that @grain marks, or else the first list of objects.
 * @throws Error that describes the problem in the document
 */
export function findGrain(fields: readonly SelectedField[]): Grain {
  const [marked, ...others] = waysTo(isMarked, fields);
  if (others.length > 0) throw new Error("@grain is on more than one field: a table has one kind of row");
  const position = marked?.at(-1);
  if (marked && position && !isListOfObjects(position)) {
    throw new Error(`@grain is on ${pathOf(marked)}, which is not a list of objects: put it on nodes, edges or a list`);
  }
  const [first] = waysTo(isListOfObjects, fields);
  const grain = marked ?? first;
  if (!grain) throw new Error("selects no list of objects, so it has no rows");
  return grain;
}

/** A path of response names, separated by dots. */
export const pathOf = (fields: readonly SelectedField[]) => fields.map(({ responseName }) => responseName).join(".");
