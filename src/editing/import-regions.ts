import type { ImportRegionsArguments } from "../../schema/arguments/editing";
import { RegionLevel } from "../../schema/enums";
import type { RegionInput } from "../../schema/inputs/editing/region-input";
import { aliasForms, regionFacts } from "../facts/divisions/region-facts";
import type { RegionReadings } from "../facts/divisions/region-reading";
import { regionWords, type RegionWords } from "../facts/divisions/region-words";
import type { RegionFacts } from "../facts/facts";
import { regionSteps } from "../facts/write-facts";
import { syllablesOf } from "../text/pinyin";
import type { TraditionalWriter } from "../text/traditional";
import { changeOf, type EditOutcome, outcomeOf } from "./edit-outcome";
import { type EditProblem, refuseProblems } from "./edit-refused";
import type { GraphReader } from "./editing-graph";
import { readStored } from "./import-vocabulary";
import { named, readRegionLines, readRegionsBelow, type Regions, renamed } from "./region-lines";
import { type PlacedRegion, regionProblems, sharedNames } from "./region-problems";
import { regionReferences } from "./region-references";
import { regionRecord } from "./region-record";

/** What an input states, with its references resolved. */
interface Stated {
  readonly input: RegionInput;
  readonly parent: string | undefined;
  readonly members: readonly string[] | undefined;
}

/** The reviewed readings are for the names of the package's divisions, which edits do not write. */
const noReadings: RegionReadings = { characters: new Map(), regions: new Map() };

/** The names of the regions that contain one, as far as the names of zones may begin with them. */
function wordsAbove(regions: Regions, parent: string | null): readonly RegionWords[] {
  const above = regions.get(parent ?? "");
  if (!above || above.level === RegionLevel.NATION) return [];
  const { nameForms: names, nameEn } = above;
  return [{ names, nameEn, placeEn: nameEn, read: syllablesOf }, ...wordsAbove(regions, above.parent)];
}

/** What the checks look at, before anything is derived from it. */
const placedOf = ({ input, parent, members }: Stated, stored: Regions): PlacedRegion => {
  const before = stored.get(input.id);
  return {
    id: input.id,
    name: input.name ?? before?.name ?? "",
    level: input.level ?? before?.level ?? RegionLevel.DEVELOPMENT_ZONE,
    parent: parent ?? before?.parent ?? null,
    members: members ?? before?.members ?? [],
  };
};

/** The region after the edit. Forms of its names stay if its name does: they may be reviewed. */
function factsOf(
  { input, parent, members }: Stated,
  before: RegionFacts | undefined,
  regions: Regions,
  toTraditional: TraditionalWriter,
): RegionFacts {
  const name = input.name ?? before?.name ?? "";
  const nameEn = input.nameEn ?? before?.nameEn;
  const placed = parent ?? before?.parent ?? null;
  const aliases = input.aliases ?? before?.aliases ?? [];
  const isSameName = before?.name === name && before.nameEn === nameEn && before.parent === placed;
  const nameHant = input.nameHant ?? (before?.name === name ? before.nameHant : toTraditional(name));
  const others = members ?? before?.members ?? [];
  if (before && isSameName) {
    const forms = input.aliases ? aliasForms(aliases, syllablesOf, toTraditional) : before.aliasForms;
    return { ...before, nameHant, aliases, aliasForms: forms, members: others };
  }
  const level = input.level ?? before?.level ?? RegionLevel.DEVELOPMENT_ZONE;
  const english = nameEn === undefined ? {} : { nameEn };
  const division = { id: input.id, name, ...english, level, parent: placed, aliases, members: others };
  const words = regionWords(division, wordsAbove(regions, placed), noReadings);
  return { ...regionFacts(division, words, regions.get(placed ?? ""), toTraditional), nameHant };
}

/**
 * Writes regions, also those that the package of divisions has: other names, another parent, the members of an area. The names
 * of what lies below follow. Policies are not read: renewReaches writes again what they store, after the steps.
 * @throws EditRefused with all problems of all inputs
 */
export async function importRegions(
  graph: GraphReader,
  { regions: inputs }: ImportRegionsArguments,
  toTraditional: TraditionalWriter,
): Promise<EditOutcome> {
  const problems: EditProblem[] = [];
  const ids = inputs.map(({ id }) => id);
  await readStored(graph, { label: "Region", argument: "regions" }, ids, problems);
  const references = await regionReferences(graph, inputs, problems);
  const stated = inputs.map((input, index): Stated => {
    const { parent, members } = references[index] ?? {};
    return { input, parent, members };
  });
  const others = stated.flatMap(({ parent, members = [] }) => (parent ? [parent, ...members] : members));
  const stored = new Map([
    ...(await readRegionLines(graph, [...new Set([...ids, ...others])])),
    ...(await readRegionsBelow(graph, ids)),
  ]);

  const placed = new Map([...stored, ...stated.map((one) => [one.input.id, placedOf(one, stored)] as const)]);
  problems.push(...regionProblems(inputs, stored, placed), ...(await sharedNames(graph, inputs, placed)));
  refuseProblems(problems);

  const regions = new Map<string, RegionFacts>(stored);
  // A name may depend on the names of wider regions of the same edit.
  for (const one of parentsFirst(stated)) {
    regions.set(one.input.id, factsOf(one, stored.get(one.input.id), regions, toTraditional));
  }
  const all = named(regions);
  const written = new Map(all.map((region) => [region.id, region]));
  const changes = ids.map((id) => {
    const [before, after] = [stored.get(id), written.get(id)];
    return changeOf(id, "Region", before && regionRecord(before), after && regionRecord(after));
  });
  const changed = new Set([
    ...changes.flatMap((change) => change?.node ?? []),
    ...renamed(all, stored).map(({ id }) => id),
  ]);
  return {
    nodes: ids.map((id, index) => ({ id, outcome: outcomeOf(changes[index]), warnings: [], conflicts: [] })),
    steps: changed.size > 0 ? regionSteps(all.filter(({ id }) => changed.has(id))) : [],
    changes: changes.filter((change) => change !== undefined),
  };
}

/** The same inputs, each after the one that it names as its parent. */
function parentsFirst(stated: readonly Stated[]): readonly Stated[] {
  const byId = new Map(stated.map((one) => [one.input.id, one]));
  const ordered = new Set<Stated>();
  const begun = new Set<Stated>();
  const put = (one: Stated): void => {
    if (begun.has(one)) return;
    begun.add(one);
    const parent = byId.get(one.parent ?? "");
    if (parent) put(parent);
    ordered.add(one);
  };
  stated.forEach(put);
  return [...ordered];
}
