import type { ImportDomainsArguments } from "../../schema/arguments/editing";
import type { DomainInput } from "../../schema/inputs/editing/vocabulary-inputs";
import type { DomainFacts } from "../facts/facts";
import { domainSteps } from "../facts/write-facts";
import { normalizeName } from "../text/normalized-name";
import type { TraditionalWriter } from "../text/traditional";
import type { GraphReader } from "./editing-graph";
import type { EditOutcome } from "./edit-outcome";
import { type EditProblem, refuseProblems } from "./edit-refused";
import { importThings, readStored, type ThingKind } from "./import-vocabulary";
import { References } from "./references";

const kind: ThingKind<DomainFacts> = {
  label: "Domain",
  argument: "domains",
  record: ({ name, nameHant, nameEn, aliases, broader }) => ({ name, nameHant, nameEn, aliases, broader }),
  steps: domainSteps,
  isSearchedFor: true,
};

const pathOf = (index: number) => `domains[${String(index)}]`;

/** The domain of this same edit that the text names: by id first, then by name, then by alias. */
function amongInputs(domains: readonly DomainInput[], text: string): string | undefined {
  const form = normalizeName(text);
  const holds = (names: readonly (string | null | undefined)[]) =>
    names.some((name) => name != null && normalizeName(name) === form);
  const found =
    domains.find(({ id }) => id === text) ??
    domains.find(({ name, nameHant, nameEn }) => holds([name, nameHant, nameEn])) ??
    domains.find(({ aliases }) => holds(aliases ?? []));
  return found?.id;
}

/** The id of each input's broader domain; null if it has none. */
async function broaderOf(
  graph: GraphReader,
  domains: readonly DomainInput[],
  problems: EditProblem[],
): Promise<readonly (string | null)[]> {
  const texts = domains.flatMap(({ broader }) => broader ?? []);
  const requested = texts.map((name) => ({ type: "Domain" as const, reference: { name } }));
  const references = await References.load(graph, requested, texts);
  return domains.map(({ broader }, index) => {
    if (broader == null) return null;
    const inside = amongInputs(domains, broader);
    if (inside !== undefined) return inside;
    if (references.typeOf(broader) === "Domain") return broader;
    const found: EditProblem[] = [];
    const id = references.resolve("Domain", { name: broader }, pathOf(index), found);
    problems.push(...found.map(({ message }) => ({ path: `${pathOf(index)}.broader`, message })));
    return id;
  });
}

/** Refuses a domain that would be broader than itself, and sorts broader domains before their narrower ones. */
async function broaderFirst(
  graph: GraphReader,
  domains: readonly DomainFacts[],
  problems: EditProblem[],
): Promise<readonly DomainFacts[]> {
  const rows = await graph.read("broader-domains", {});
  const above = new Map(rows.map(({ id, broader }) => [String(id), String(broader)]));
  for (const { id, broader } of domains) {
    if (broader === null) above.delete(id);
    else above.set(id, broader);
  }
  const depths = domains.map(({ id }, index) => {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined; at = above.get(at)) {
      if (seen.has(at)) {
        if (at === id)
          problems.push({ path: `${pathOf(index)}.broader`, message: `makes "${id}" broader than itself` });
        break;
      }
      seen.add(at);
    }
    return seen.size;
  });
  return domains
    .map((domain, index) => ({ domain, depth: depths[index] ?? 0 }))
    .sort((one, other) => one.depth - other.depth)
    .map(({ domain }) => domain);
}

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
  const broader = await broaderOf(graph, inputs, problems);
  const domains = inputs.map(({ id, name, nameHant, nameEn, aliases }, index): DomainFacts => ({
    id,
    name,
    nameHant: nameHant ?? toTraditional(name),
    nameEn: nameEn ?? null,
    aliases: aliases ?? [],
    broader: broader[index] ?? null,
  }));
  return broaderFirst(graph, domains, problems);
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
