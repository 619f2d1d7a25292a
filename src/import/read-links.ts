import type { Entry } from "./entry";
import type { StatedLink } from "./facts";
import type { IdentifiedKind, Identifiers } from "./identifiers";
import type { YamlField } from "./yaml-field";

/** Reads the things that a policy or a measure points to, each with the passages that state it. */
export class LinkReader {
  constructor(
    private readonly identifiers: Identifiers,
    private readonly entry: Entry,
  ) {}

  list(kind: IdentifiedKind, field: YamlField): readonly StatedLink[] {
    const seen = new Set<string>();
    return field.items().map((item) => {
      const link = this.one(kind, item);
      if (seen.has(link.id)) item.get("id").refuse(`"${link.id}" is listed twice: list it once, with all its passages`);
      seen.add(link.id);
      return link;
    });
  }

  one(kind: IdentifiedKind, field: YamlField): StatedLink {
    field.withOnly("id", "passage", "passages");
    const id = this.identifiers.refer(kind, field.get("id"));
    const several = field.get("passages");
    const passages = several.isPresent ? several.items() : [field.get("passage")];
    if (several.isPresent && (field.get("passage").isPresent || passages.length === 0)) {
      several.refuse("must contain a passage, and cannot be used together with the key passage");
    }
    const evidence = passages.map((position) => ({ position, ...this.entry.evidence(position) }));
    evidence.forEach(({ position, start }, index) => {
      const previous = evidence[index - 1];
      if (previous && previous.start >= start) position.refuse("must come after the previous passage in the source");
    });
    return { id, evidence: evidence.map(({ source, start, end }) => ({ source, start, end })) };
  }
}
