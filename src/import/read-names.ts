import type { TraditionalWriter } from "../text/traditional";
import type { FactFolder } from "./fact-folder";
import type { DomainFacts, Named, OrganizationFacts, TechnologyFacts } from "./facts";
import type { IdentifiedKind, Identifiers } from "./identifiers";
import type { YamlField } from "./yaml-field";

/** Reads the lists of things that policies refer to: each has an id and a name in Chinese and in English. */
export class NameReader {
  constructor(
    private readonly folder: FactFolder,
    private readonly identifiers: Identifiers,
    private readonly toTraditional: TraditionalWriter,
  ) {}

  domains(): readonly DomainFacts[] {
    return this.rows("domains.yaml", "aliases", "broader").map((row) => {
      const broader = this.above("domain", row.get("broader"));
      return { ...this.named("domain", row), aliases: aliases(row), broader };
    });
  }

  technologies(): readonly TechnologyFacts[] {
    return this.rows("technologies.yaml", "aliases").map((row) => ({
      ...this.named("technology", row),
      aliases: aliases(row),
    }));
  }

  organizations(): readonly OrganizationFacts[] {
    return this.rows("organizations.yaml").map((row) => this.named("organization", row));
  }

  private rows(file: string, ...more: readonly string[]): readonly YamlField[] {
    const rows = this.folder.yaml(file).items();
    return rows.map((row) => row.withOnly("id", "zh", "en", ...more));
  }

  /** Must be called before the row's own id is claimed, so that nothing is broader than itself. */
  private above(kind: IdentifiedKind, field: YamlField): string | null {
    return field.isPresent ? this.identifiers.refer(kind, field) : null;
  }

  private named(kind: IdentifiedKind, row: YamlField): Named {
    const id = this.identifiers.claim(kind, row.get("id"));
    const name = row.get("zh").text();
    return { id, name, nameHant: this.toTraditional(name), nameEn: row.get("en").text() };
  }
}

function aliases(row: YamlField): readonly string[] {
  return row
    .get("aliases")
    .items()
    .map((alias) => alias.text());
}
