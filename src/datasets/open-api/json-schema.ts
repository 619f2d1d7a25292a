/** A part of the description, as plain JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** A reference to one of the description's components (OpenAPI 3.1, Reference Object). */
export const reference = (kind: string, name: string): { readonly $ref: string } => ({
  $ref: `#/components/${kind}/${name}`,
});

/** An object with all of its members required. */
export const objectOf = (properties: Json): Json => ({
  type: "object",
  required: Object.keys(properties),
  properties,
});

export const text = { type: "string" } as const;
