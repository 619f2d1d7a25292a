import { BREAK, type DocumentNode, visit } from "graphql";

const introspective = new WeakMap<DocumentNode, boolean>();

/** Whether a valid document selects __schema or __type, which stand at an operation's root alone. */
export function asksForSchema(document: DocumentNode): boolean {
  const known = introspective.get(document);
  if (known !== undefined) return known;
  let asks = false;
  visit(document, {
    Field({ name }) {
      if (name.value !== "__schema" && name.value !== "__type") return undefined;
      asks = true;
      return BREAK;
    },
  });
  introspective.set(document, asks);
  return asks;
}
