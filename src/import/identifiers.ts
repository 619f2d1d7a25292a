import type { YamlField } from "./yaml-field";

const kinds = {
  region: {
    form: /^(\d{6}|region:[a-z0-9]+(-[a-z0-9]+)*)$/u,
    meaning:
      "a division code of six digits in quotes, such as '320100', or region: followed by a key in lowercase letters",
  },
  domain: {
    form: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u,
    meaning: "a key in lowercase letters, such as smart-manufacturing",
  },
  technology: {
    form: /^technology:[a-z0-9]+(-[a-z0-9]+)*$/u,
    meaning: "technology: followed by a key in lowercase letters",
  },
  organization: {
    form: /^organization:[a-z0-9]+(-[a-z0-9]+)*$/u,
    meaning: "organization: followed by a key in lowercase letters",
  },
  source: { form: /^source:[a-z0-9]+(-[a-z0-9]+)*$/u, meaning: "source: followed by a key in lowercase letters" },
  policy: {
    form: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u,
    meaning: "a slug in lowercase letters, such as nanjing-action-plan-2023",
  },
} as const;

export type IdentifiedKind = keyof typeof kinds;

/** All ids of the facts, each with its kind. An id is unique across the graph, and every reference must be one of them. */
export class Identifiers {
  private readonly kindOf = new Map<string, IdentifiedKind>();

  /** The id of a thing, in the row that describes it. */
  claim(kind: IdentifiedKind, field: YamlField): string {
    const id = field.textLike(kinds[kind].form, kinds[kind].meaning);
    const holder = this.kindOf.get(id);
    if (holder) field.refuse(`"${id}" is already the id of another ${holder}: ids are unique across the graph`);
    else if (id) this.kindOf.set(id, kind);
    return id;
  }

  /** Adds an id that is correct by its origin, such as a package. */
  know(kind: IdentifiedKind, id: string): void {
    this.kindOf.set(id, kind);
  }

  /** The id of a thing that was described before. */
  refer(kind: IdentifiedKind, field: YamlField): string {
    const id = field.text();
    if (id && this.kindOf.get(id) !== kind)
      field.refuse(`"${id}" is not a known ${kind}: describe it first, or correct it`);
    return id;
  }
}
