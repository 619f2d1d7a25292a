import type { SelectedField } from "../selection/selection";
import type { TextLanguage } from "../mapping/schema-mapping";
import type { TextPlan, Variable } from "./plan";
import type { PlanContext } from "./plan-context";

function languageNamed({ mapping: { languages } }: PlanContext, name: string): TextLanguage {
  const language = languages[name];
  if (!language) throw new Error(`The mapping of the schema has no language ${name}.`);
  return language;
}

/** The language that the field's argument selects. Without this argument: the first one. */
export function languageOf(context: PlanContext, { arguments: { effective } }: SelectedField): TextLanguage {
  const { mapping } = context;
  const requested = effective[mapping.arguments.language];
  const [first] = Object.values(mapping.languages);
  if (typeof requested === "string") return languageNamed(context, requested);
  if (!first) throw new Error("The mapping of the schema has no language.");
  return first;
}

/** A text in the requested language, or else in the languages that replace it. */
export function planText(context: PlanContext, field: SelectedField, property: string, variable: Variable): TextPlan {
  const properties: string[] = [];
  let language: TextLanguage | undefined = languageOf(context, field);
  while (language && !properties.includes(property + language.suffix)) {
    properties.push(property + language.suffix);
    language = language.fallback === undefined ? undefined : languageNamed(context, language.fallback);
  }
  return { kind: "text", variable, properties };
}
