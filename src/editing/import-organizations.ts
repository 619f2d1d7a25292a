import type { ImportOrganizationsArguments } from "../../schema/arguments/editing";
import type { OrganizationInput } from "../../schema/inputs/editing/vocabulary-inputs";
import type { OrganizationFacts } from "../facts/facts";
import { organizationSteps } from "../facts/write-facts";
import type { TraditionalWriter } from "../text/traditional";
import { broaderFirst, type LayeredKind, readBroader } from "./broader-first";
import type { GraphReader } from "./editing-graph";
import type { EditOutcome } from "./edit-outcome";
import { type EditProblem, refuseProblems } from "./edit-refused";
import { importThings, readStored, type StoredThing, type ThingKind } from "./import-vocabulary";
import { References } from "./references";

export const organizationKind: ThingKind<OrganizationFacts> & LayeredKind = {
  label: "Organization",
  argument: "organizations",
  record: ({ id: _id, ...fields }) => fields,
  steps: organizationSteps,
  isSearchedFor: true,
  broaderFile: "broader-organizations",
};

const pathOf = (index: number) => `organizations[${String(index)}]`;

/** The id of each input's region; null if it names none. */
async function readRegions(
  graph: GraphReader,
  inputs: readonly OrganizationInput[],
  problems: EditProblem[],
): Promise<readonly (string | null)[]> {
  const texts = inputs.flatMap(({ region }) => region ?? []);
  const requested = texts.map((name) => ({ type: "Region" as const, reference: { name } }));
  const references = await References.load(graph, requested, texts);
  return inputs.map(({ region }, index) => {
    if (region == null) return null;
    const reference = references.typeOf(region) === "Region" ? { id: region } : { name: region };
    const found: EditProblem[] = [];
    const id = references.resolve("Region", reference, pathOf(index), found);
    problems.push(...found.map(({ message }) => ({ path: `${pathOf(index)}.region`, message })));
    return id;
  });
}

/** Refuses an id that is a former one, and a former id that another node has or had. */
async function refuseFormerIds(
  graph: GraphReader,
  organizations: readonly OrganizationFacts[],
  problems: EditProblem[],
): Promise<void> {
  const ids = organizations.flatMap(({ id, formerIds }) => [id, ...formerIds]);
  const rows = await graph.read("node-types", { ids: [...new Set(ids)] });
  const currentOf = new Map(rows.map(({ id, current }) => [String(id), String(current)]));
  const ownerOf = new Map(organizations.map(({ id }) => [id, id]));
  organizations.forEach(({ id, formerIds }, index) => {
    const current = currentOf.get(id) ?? id;
    if (current !== id)
      problems.push({ path: `${pathOf(index)}.id`, message: `"${id}" is a former id of ${current}: use ${current}` });
    for (const former of formerIds) {
      const owner = ownerOf.get(former) ?? currentOf.get(former) ?? id;
      if (owner !== id || former === id) {
        const message = `"${former}" is an id of ${owner}: merge the two (mergeOrganizations), or leave it out`;
        problems.push({ path: `${pathOf(index)}.formerIds`, message });
      }
      ownerOf.set(former, id);
    }
  });
}

/** Former ids are never forgotten: those that are stored remain. */
function allFormerIds(stored: StoredThing | undefined, provided: readonly string[]): readonly string[] {
  const known = (stored?.["formerIds"] ?? []) as readonly string[];
  return [...new Set([...known, ...provided])].sort();
}

/**
 * The organizations of these inputs, each after the one above it. Every fault becomes a problem; then the facts must not be
 * used.
 * @param stored the organizations of the same ids as they are stored
 */
export async function readOrganizationInputs(
  graph: GraphReader,
  inputs: readonly OrganizationInput[],
  toTraditional: TraditionalWriter,
  problems: EditProblem[],
  stored: ReadonlyMap<string, StoredThing> = new Map(),
): Promise<readonly OrganizationFacts[]> {
  const broader = await readBroader(graph, organizationKind, inputs, problems);
  const regions = await readRegions(graph, inputs, problems);
  const organizations = inputs.map(({ id, name, nameHant, nameEn, aliases, formerIds }, index): OrganizationFacts => ({
    id,
    name,
    nameHant: nameHant ?? toTraditional(name),
    nameEn: nameEn ?? null,
    aliases: aliases ?? [],
    region: regions[index] ?? null,
    broader: broader[index] ?? null,
    formerIds: allFormerIds(stored.get(id), formerIds ?? []),
  }));
  await refuseFormerIds(graph, organizations, problems);
  return broaderFirst(graph, organizationKind, organizations, problems);
}

/** @throws EditRefused with all problems of all inputs */
export async function importOrganizations(
  graph: GraphReader,
  { organizations: inputs }: ImportOrganizationsArguments,
  toTraditional: TraditionalWriter,
): Promise<EditOutcome> {
  const problems: EditProblem[] = [];
  const ids = inputs.map(({ id }) => id);
  const stored = await readStored(graph, organizationKind, ids, problems);
  const ordered = await readOrganizationInputs(graph, inputs, toTraditional, problems, stored);
  refuseProblems(problems);
  const { nodes, ...rest } = await importThings(graph, organizationKind, ordered, stored);
  return { ...rest, nodes: [...nodes].sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id)) };
}
