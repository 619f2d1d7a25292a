import { objectOf, text } from "./json-schema";

/** The list of datasets, as /q returns it. */
export const listSchema = objectOf({
  datasets: {
    type: "array",
    items: objectOf({
      name: text,
      description: text,
      hash: text,
      grain: text,
      url: { type: "string", format: "uri-reference" },
      schema: { type: "string", format: "uri-reference" },
      query: { type: "string", description: "The saved query, as its file holds it." },
    }),
  },
});

/** One dataset, as its schema.json returns it. */
export const datasetSchema = objectOf({
  name: text,
  operation: { type: "string", description: "The name of its operation; empty where it has none." },
  description: text,
  hash: text,
  grain: text,
  paged: { type: "boolean", description: "Whether first and after cut it into pages." },
  formats: { type: "array", items: text },
  variables: {
    type: "array",
    items: objectOf({ name: text, type: { type: "string", description: "As GraphQL writes it." }, default: {} }),
  },
  columns: {
    type: "array",
    items: objectOf({
      name: text,
      type: {
        type: "object",
        required: ["kind"],
        properties: {
          kind: { enum: ["string", "integer", "number", "boolean", "date", "json", "list", "object"] },
          item: { type: "object", description: "Of a list: the type of its entries." },
          itemNullable: { type: "boolean" },
          fields: { type: "array", description: "Of an object: its fields, as columns." },
        },
      },
      nullable: { type: "boolean" },
      description: text,
    }),
  },
});
