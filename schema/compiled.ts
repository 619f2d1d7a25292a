/**
 * The body of a field that the compiler answers. Such a method declares the field's type and arguments. The one
 * statement of its root field fetches the value, which is read by response name (`build-schema.ts`), so this never
 * runs.
 */
export function compiled(): never {
  throw new Error("A compiled field has no resolver of its own: the schema was not built by buildGraphSchema.");
}
