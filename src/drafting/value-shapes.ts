import type { DraftedField } from "./fact";

type Shape = "text" | "number" | "reference" | "object";

const shapes: Readonly<Record<DraftedField, Shape>> = {
  title: "text",
  kind: "text",
  stage: "text",
  publishedOn: "text",
  effectiveOn: "text",
  expiresOn: "text",
  periodStart: "number",
  periodEnd: "number",
  documentNumbers: "text",
  regions: "reference",
  issuers: "reference",
  issuerCount: "number",
  subjects: "reference",
  domains: "reference",
  technologies: "reference",
  organizations: "reference",
  goals: "object",
  measures: "text",
  amounts: "object",
  targetGroups: "reference",
  citations: "object",
};

const isRight: Readonly<Record<Shape, (value: unknown) => boolean>> = {
  text: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  reference: (value) => isObject(value) && isName(value["name"]) && (value["id"] === undefined || isName(value["id"])),
  object: isObject,
};

const examples: Readonly<Record<Shape, string>> = {
  text: 'a text such as "2024-09-08"',
  number: "a number such as 2024",
  reference: 'an object such as {"id": "education", "name": "教育"}',
  object: "an object with the fields that the input of an import has",
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isName = (value: unknown) => typeof value === "string" && value !== "";

/** Why this is no value of the field; undefined if it is one. What an import checks is not checked here. */
export function problemOfShape(field: DraftedField, value: unknown): string | undefined {
  const shape = shapes[field];
  return isRight[shape](value) ? undefined : `must be ${examples[shape]}`;
}
