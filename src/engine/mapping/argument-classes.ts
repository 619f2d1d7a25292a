import { type GraphQLSchema, isInputObjectType, isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";
import type { CheckingClass } from "./extensions";

/**
 * Writes the classes that check arguments into every field, and the class that checks objects into every input type, in
 * the extension `checkedBy`. type-graphql itself only checks a nested field's arguments when its resolver runs. Compiled
 * fields have none, and all arguments are checked before any statement runs.
 */
export function attachArgumentClasses(schema: GraphQLSchema): void {
  const storage = getMetadataStorage();
  for (const input of storage.inputTypes) {
    const type = schema.getType(input.name);
    if (isInputObjectType(type)) type.extensions = { ...type.extensions, checkedBy: [input.target as CheckingClass] };
  }
  const objects = storage.objectTypes.flatMap((object) =>
    (object.fields ?? []).map((field) => ({ type: object.name, name: field.schemaName, params: field.params })),
  );
  const rootsOf = (type: string, fields: typeof storage.queries) =>
    fields.map(({ schemaName, params }) => ({ type, name: schemaName, params }));
  const roots = [...rootsOf("Query", storage.queries), ...rootsOf("Mutation", storage.mutations)];
  for (const { type: typeName, name, params } of [...objects, ...roots]) {
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    const classes = (params ?? []).flatMap((param) =>
      param.kind === "args" ? [param.getType() as CheckingClass] : [],
    );
    if (field && classes.length > 0) field.extensions = { ...field.extensions, checkedBy: classes };
  }
}
