/** A part of the description: plain JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** A reference to one of the description's components (OpenAPI 3.1, Reference Object). */
export const reference = (kind: string, name: string): { readonly $ref: string } => ({
  $ref: `#/components/${kind}/${name}`,
});

/** An object all of whose members are there. */
export const objectOf = (properties: Json): Json => ({
  type: "object",
  required: Object.keys(properties),
  properties,
});

export const text = { type: "string" } as const;
