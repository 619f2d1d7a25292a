import type { ImportTargetGroupsArguments, ImportTechnologiesArguments } from "../../schema/arguments/editing";
import type { TargetGroupInput, TechnologyInput } from "../../schema/inputs/editing/vocabulary-inputs";
import type { TargetGroupFacts, TechnologyFacts } from "../facts/facts";
import { targetGroupSteps, technologySteps } from "../facts/write-facts";
import type { TraditionalWriter } from "../text/traditional";
import type { GraphReader } from "./editing-graph";
import type { EditOutcome } from "./edit-outcome";
import { type EditProblem, refuseProblems } from "./edit-refused";
import { importThings, readStored, type Thing, type ThingKind } from "./import-vocabulary";

const technologies: ThingKind<TechnologyFacts> = {
  label: "Technology",
  argument: "technologies",
  record: ({ name, nameHant, nameEn, aliases }) => ({ name, nameHant, nameEn, aliases }),
  steps: technologySteps,
  isSearchedFor: true,
};

const targetGroups: ThingKind<TargetGroupFacts> = {
  label: "TargetGroup",
  argument: "targetGroups",
  record: ({ name, nameHant, nameEn, aliases }) => ({ name, nameHant, nameEn, aliases }),
  steps: targetGroupSteps,
  isSearchedFor: true,
};

async function importAll<Facts extends Thing>(
  graph: GraphReader,
  kind: ThingKind<Facts>,
  things: readonly Facts[],
): Promise<EditOutcome> {
  const problems: EditProblem[] = [];
  const ids = things.map(({ id }) => id);
  const stored = await readStored(graph, kind, ids, problems);
  refuseProblems(problems);
  return importThings(graph, kind, things, stored);
}

export const technologyFacts = (
  { id, name, nameHant, nameEn, aliases }: TechnologyInput,
  toTraditional: TraditionalWriter,
): TechnologyFacts => ({
  id,
  name,
  nameHant: nameHant ?? toTraditional(name),
  nameEn: nameEn ?? null,
  aliases: aliases ?? [],
});

export const targetGroupFacts = (
  { id, name, nameHant, nameEn, aliases }: TargetGroupInput,
  toTraditional: TraditionalWriter,
): TargetGroupFacts => ({
  id,
  name,
  nameHant: nameHant ?? toTraditional(name),
  nameEn: nameEn ?? null,
  aliases: aliases ?? [],
});

/** @throws EditRefused with all problems of all inputs */
export const importTechnologies = (
  graph: GraphReader,
  { technologies: inputs }: ImportTechnologiesArguments,
  toTraditional: TraditionalWriter,
): Promise<EditOutcome> =>
  importAll(
    graph,
    technologies,
    inputs.map((input) => technologyFacts(input, toTraditional)),
  );

/** @throws EditRefused with all problems of all inputs */
export const importTargetGroups = (
  graph: GraphReader,
  { targetGroups: inputs }: ImportTargetGroupsArguments,
  toTraditional: TraditionalWriter,
): Promise<EditOutcome> =>
  importAll(
    graph,
    targetGroups,
    inputs.map((input) => targetGroupFacts(input, toTraditional)),
  );
