import type { ImportDomainsArguments } from "../../schema/arguments/editing";
import type { DomainInput } from "../../schema/inputs/editing/vocabulary-inputs";
import type { DomainFacts } from "../facts/facts";
import { domainSteps } from "../facts/write-facts";
import type { TraditionalWriter } from "../text/traditional";
import { broaderFirst, type LayeredKind, readBroader } from "./broader-first";
import type { GraphReader } from "./editing-graph";
import type { EditOutcome } from "./edit-outcome";
import { type EditProblem, refuseProblems } from "./edit-refused";
import { importThings, readStored, type ThingKind } from "./import-vocabulary";

const kind: ThingKind<DomainFacts> & LayeredKind = {
  label: "Domain",
  argument: "domains",
  record: ({ name, nameHant, nameEn, aliases, broader }) => ({ name, nameHant, nameEn, aliases, broader }),
  steps: domainSteps,
  isSearchedFor: true,
  broaderFile: "broader-domains",
};

/**
 * The domains of these inputs, broader domains before their narrower ones. Every fault becomes a problem; then the facts must
 * not be used.
 */
export async function readDomainInputs(
  graph: GraphReader,
  inputs: readonly DomainInput[],
  toTraditional: TraditionalWriter,
  problems: EditProblem[],
): Promise<readonly DomainFacts[]> {
  const broader = await readBroader(graph, kind, inputs, problems);
  const domains = inputs.map(({ id, name, nameHant, nameEn, aliases }, index): DomainFacts => ({
    id,
    name,
    nameHant: nameHant ?? toTraditional(name),
    nameEn: nameEn ?? null,
    aliases: aliases ?? [],
    broader: broader[index] ?? null,
  }));
  return broaderFirst(graph, kind, domains, problems);
}

/**
 * Writes domains. What policies and regions cover is updated in the same transaction.
 * @throws EditRefused with all problems of all inputs
 */
export async function importDomains(
  graph: GraphReader,
  { domains: inputs }: ImportDomainsArguments,
  toTraditional: TraditionalWriter,
): Promise<EditOutcome> {
  const problems: EditProblem[] = [];
  const ids = inputs.map(({ id }) => id);
  const stored = await readStored(graph, kind, ids, problems);
  const ordered = await readDomainInputs(graph, inputs, toTraditional, problems);
  refuseProblems(problems);
  const { nodes, ...rest } = await importThings(graph, kind, ordered, stored);
  return { ...rest, nodes: [...nodes].sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id)) };
}
