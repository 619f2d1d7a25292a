/**
 * The body of a field that the compiler answers. Such a method declares the field's type and arguments; its value is
 * fetched with its root field's one statement and read by response name (`build-schema.ts`), so this never runs.
 */
export function compiled(): never {
  throw new Error("A compiled field has no resolver of its own: the schema was not built by buildGraphSchema.");
}
