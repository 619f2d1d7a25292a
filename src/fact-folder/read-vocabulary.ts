import type {
  OrganizationInput,
  TargetGroupInput,
  TechnologyInput,
  DomainInput,
} from "../../schema/inputs/editing/vocabulary-inputs";
import type { RegionFacts } from "../facts/facts";
import { FactFolder } from "./fact-folder";
import { FactsRefused } from "./facts-refused";
import { InputFiles } from "./input-files";
import { readRegions } from "./read-regions";
import { readTraditional } from "./read-traditional";
import { RegionIds } from "./region-ids";

/** The words of a folder of facts, without its sources and policies. */
interface FolderVocabulary {
  readonly regions: readonly RegionFacts[];
  readonly domains: readonly DomainInput[];
  readonly technologies: readonly TechnologyInput[];
  readonly organizations: readonly OrganizationInput[];
  readonly targetGroups: readonly TargetGroupInput[];
}

/**
 * Reads what policies may point to from a folder of reviewed facts; its policies and sources are not read.
 * @throws FactsRefused if a file of these is wrong
 */
export async function readVocabulary(path: string): Promise<FolderVocabulary> {
  const folder = await FactFolder.open(path);
  const inputs = new InputFiles(folder.problems);
  const regions = readRegions(folder, new RegionIds(), readTraditional(folder));
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the field decides the type of its inputs
  const listed = <Input>(
    field: "domains" | "technologies" | "organizations" | "targetGroups",
    file: string,
  ): readonly Input[] => {
    const rows = folder.yaml(file).items();
    const records = rows.map(({ value }, index) => ({ file, at: `[${String(index)}]`, value }));
    return inputs.read<Input>(field, records).map(({ input }) => input);
  };
  const vocabulary = {
    regions,
    domains: listed<DomainInput>("domains", "domains.yaml"),
    technologies: listed<TechnologyInput>("technologies", "technologies.yaml"),
    organizations: listed<OrganizationInput>("organizations", "organizations.yaml"),
    targetGroups: listed<TargetGroupInput>("targetGroups", "target-groups.yaml"),
  };
  if (folder.problems.length > 0) throw new FactsRefused(folder.problems);
  return vocabulary;
}
