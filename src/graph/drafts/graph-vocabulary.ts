import type { DraftingVocabulary, Term } from "../../drafting/vocabulary";
import type { GraphReader } from "../../editing/editing-graph";

interface Row {
  readonly kind: "regions" | "domains" | "technologies" | "organizations" | "targetGroups";
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly level: string | null;
  readonly parent: string | null;
}

/** The vocabulary of the graph of the moment: what was added a moment ago is found in the next text. */
export async function graphVocabulary(graph: GraphReader): Promise<DraftingVocabulary> {
  const rows = (await graph.read("draft-vocabulary", {})) as unknown as readonly Row[];
  const of = (kind: Row["kind"]) => rows.filter((row) => row.kind === kind);
  const terms = (kind: Row["kind"]): readonly Term[] =>
    of(kind).map(({ id, name, aliases }) => ({ id, name, aliases }));
  return {
    regions: of("regions").map(({ id, name, aliases, level, parent }) => ({
      ...{ id, fullName: name, level: level ?? "", parent, names: aliases },
    })),
    domains: terms("domains"),
    technologies: terms("technologies"),
    organizations: terms("organizations"),
    targetGroups: terms("targetGroups"),
  };
}
