import { project } from "../config/project";
import type { DraftingVocabulary } from "../drafting/vocabulary";
import { readVocabulary } from "../fact-folder/read-vocabulary";

/** The vocabulary of the reviewed facts that the project ships, as the drafter reads it. */
export async function dataVocabulary(): Promise<DraftingVocabulary> {
  const { regions, domains, technologies, organizations, targetGroups } = await readVocabulary(project.facts);
  const term = ({ id, name, aliases }: { id: string; name: string; aliases?: readonly string[] | null }) => ({
    ...{ id, name, aliases: aliases ?? [] },
  });
  return {
    regions: regions.map(({ id, fullName, level, parent, nameForms }) => ({
      id,
      fullName,
      level,
      parent,
      names: nameForms,
    })),
    domains: domains.map(term),
    technologies: technologies.map(term),
    organizations: organizations.map(({ id, name }) => ({ id, name, aliases: [] })),
    targetGroups: targetGroups.map(term),
  };
}
