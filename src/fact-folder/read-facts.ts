import { posix } from "node:path";
import type { PolicyInput } from "../../schema/inputs/editing/policy-input";
import type {
  DomainInput,
  OrganizationInput,
  SourceInput,
  TargetGroupInput,
  TechnologyInput,
} from "../../schema/inputs/editing/vocabulary-inputs";
import type { EditProblem } from "../editing/edit-refused";
import { readDomainInputs } from "../editing/import-domains";
import { targetGroupFacts, technologyFacts } from "../editing/import-names";
import { readOrganizationInputs } from "../editing/import-organizations";
import { readPolicyInputs } from "../editing/import-policies";
import { sourceInputs } from "../editing/read-source-input";
import type { Facts, PolicyFacts, SourceFacts } from "../facts/facts";
import type { TraditionalWriter } from "../text/traditional";
import { FactFolder } from "./fact-folder";
import { factsGraph } from "./facts-graph";
import { FactsRefused } from "./facts-refused";
import { type FileInput, InputFiles, type InputRecord } from "./input-files";
import { readRegions } from "./read-regions";
import { RegionIds } from "./region-ids";
import { readTraditional } from "./read-traditional";
import { reviewPolicy } from "./review-policy";

const nothing: Facts = {
  ...{ sources: [], regions: [], domains: [], technologies: [], organizations: [], targetGroups: [] },
  policies: [],
};

/**
 * Reads a folder of reviewed facts (its README describes the contents): the inputs of mutations in files, read by the code of
 * the mutations. Returns all facts or none. Writing them is left to the importer.
 * @throws FactsRefused with all problems at once if a passage, an id, a value or a key is wrong
 */
export async function readFacts(path: string): Promise<Facts> {
  const folder = await FactFolder.open(path);
  const inputs = new InputFiles(folder.problems);
  const toTraditional = readTraditional(folder);
  const regions = readRegions(folder, new RegionIds(), toTraditional);

  const domainInputs = inputs.read<DomainInput>("domains", listed(folder, "domains.yaml"));
  const technologyInputs = inputs.read<TechnologyInput>("technologies", listed(folder, "technologies.yaml"));
  const organizationInputs = inputs.read<OrganizationInput>("organizations", listed(folder, "organizations.yaml"));
  const targetGroupInputs = inputs.read<TargetGroupInput>("targetGroups", listed(folder, "target-groups.yaml"));
  const ofDomains: EditProblem[] = [];
  const domains = await readDomainInputs(factsGraph(nothing), domainInputs.map(input), toTraditional, ofDomains);
  inputs.report(domainInputs, ofDomains);
  const technologies = technologyInputs.map(({ input: one }) => technologyFacts(one, toTraditional));
  const ofOrganizations: EditProblem[] = [];
  const organizations = await readOrganizationInputs(
    factsGraph({ ...nothing, regions }),
    organizationInputs.map(input),
    toTraditional,
    ofOrganizations,
  );
  inputs.report(organizationInputs, ofOrganizations);
  const targetGroups = targetGroupInputs.map(({ input: one }) => targetGroupFacts(one, toTraditional));

  const read = inputs.read<SourceInput>("sources", sourceRecords(folder));
  const sources = readSources(inputs, read, toTraditional);
  const policyInputs = inputs.read<PolicyInput>("policies", wholeFiles(folder, /^policies\/[^/]+\.yaml$/u));
  refuseSharedIds(
    inputs,
    [...domainInputs, ...technologyInputs, ...organizationInputs, ...targetGroupInputs, ...read, ...policyInputs],
    regions,
  );

  const vocabulary = { regions, domains, technologies, organizations, targetGroups, sources };
  const policies = await readPolicies(folder, inputs, policyInputs, vocabulary, toTraditional);
  if (folder.problems.length > 0) throw new FactsRefused(folder.problems);
  return { ...vocabulary, policies };
}

const input = <Input>(read: FileInput<Input>): Input => read.input;

/** The entries of a file that is a list. */
function listed(folder: FactFolder, file: string): readonly InputRecord[] {
  return folder
    .yaml(file)
    .items()
    .map((field, index) => ({ file, at: `[${String(index)}]`, value: field.value }));
}

/** A file that cannot be read is left out: it is a problem already. */
const wholeFiles = (folder: FactFolder, form: RegExp): readonly InputRecord[] =>
  folder
    .named(form)
    .map((file) => ({ file, at: "", value: folder.yaml(file).value }))
    .filter(({ value }) => value !== undefined);

/** Each source is a folder: its description, its text as it was received, and the table of its damaged sequences. */
function sourceRecords(folder: FactFolder): readonly InputRecord[] {
  return wholeFiles(folder, /^sources\/[^/]+\/source\.yaml$/u).map(({ file, at, value }) => {
    const raw = folder.text(`${posix.dirname(file)}/raw.txt`);
    const damaged = folder.yaml(`${posix.dirname(file)}/damage.yaml`).value;
    return { file, at, value: { ...(value as object), raw, damaged } };
  });
}

/** The sources. Text that still looks damaged is a problem here, and not a warning. */
function readSources(
  inputs: InputFiles,
  read: readonly FileInput<SourceInput>[],
  toTraditional: TraditionalWriter,
): readonly SourceFacts[] {
  return sourceInputs(read.map(input), toTraditional).map(({ source, problems, damage }, index) => {
    const remaining = damage.map((message) => ({ path: `sources[${String(index)}].damaged`, message }));
    inputs.report(read, [...problems, ...remaining]);
    return source;
  });
}

/** Ids are unique across the graph. */
function refuseSharedIds(
  inputs: InputFiles,
  read: readonly FileInput<{ readonly id: string }>[],
  regions: Facts["regions"],
): void {
  const known = new Set(regions.map(({ id }) => id));
  read.forEach((record, index) => {
    const { id } = record.input;
    const message = `"${id}" is already the id of another node: ids are unique across the graph`;
    if (known.has(id)) inputs.report(read, [{ path: `records[${String(index)}].id`, message }]);
    known.add(id);
  });
}

/** The policies, each read against the rest of the folder. A warning of an import is a problem here. */
async function readPolicies(
  folder: FactFolder,
  inputs: InputFiles,
  read: readonly FileInput<PolicyInput>[],
  vocabulary: Omit<Facts, "policies">,
  toTraditional: TraditionalWriter,
): Promise<readonly PolicyFacts[]> {
  const indicators = new Set(
    folder
      .yaml("indicators.yaml")
      .items()
      .map((indicator) => indicator.text()),
  );
  const { stated, problems } = await readPolicyInputs(factsGraph(vocabulary), read.map(input), toTraditional);
  inputs.report(read, problems);
  return stated.map(({ path, facts, warnings }) => {
    inputs.report(read, warnings);
    if (problems.length === 0) {
      const review = reviewPolicy(facts, vocabulary.sources, indicators);
      inputs.report(
        read,
        review.map((problem) => ({ ...problem, path: `${path}.${problem.path}` })),
      );
    }
    return facts;
  });
}
