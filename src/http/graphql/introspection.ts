import { BREAK, type DocumentNode, visit } from "graphql";

const introspective = new WeakMap<DocumentNode, boolean>();

/** Whether a valid document selects __schema or __type, which are fields of an operation's root only. */
export function requestsSchema(document: DocumentNode): boolean {
  const known = introspective.get(document);
  if (known !== undefined) return known;
  let hasIntrospection = false;
  visit(document, {
    Field({ name }) {
      if (name.value !== "__schema" && name.value !== "__type") return undefined;
      hasIntrospection = true;
      return BREAK;
    },
  });
  introspective.set(document, hasIntrospection);
  return hasIntrospection;
}
