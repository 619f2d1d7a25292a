import type { ImportConflict, ImportedNode } from "../../schema/answers/import-report";
import type { ImportPoliciesArguments } from "../../schema/arguments/editing";
import { ImportMode, ImportOutcome } from "../../schema/enums";
import type { PolicyInput } from "../../schema/inputs/editing/policy-input";
import type { ReferenceInput } from "../../schema/inputs/editing/reference-input";
import type { PolicyFacts } from "../facts/facts";
import { fieldsOf, type FieldTable, isLink, listedInInput, type ReferredType } from "../facts/fields";
import { nounOf } from "../facts/node-kinds";
import { goalFields, measureFields, policyFields } from "../facts/policy-fields";
import { policySteps } from "../facts/write-facts";
import type { TraditionalWriter } from "../text/traditional";
import type { GraphReader } from "./editing-graph";
import { type ChangeRow, changeOf, type EditOutcome, outcomeOf } from "./edit-outcome";
import { type EditProblem, refuseProblems } from "./edit-refused";
import { EvidenceReader } from "./evidence-reader";
import { mergePolicies } from "./merge/merge-policies";
import { policyRecord } from "./policy-record";
import { readPolicyInput } from "./read-policy-input";
import { readStatedPolicies } from "./read-stated-policies";
import { References } from "./references";
import { readSourceTexts } from "./source-texts";

/** What one input states, and its path in the arguments. */
interface Stated {
  readonly path: string;
  readonly facts: PolicyFacts;
  readonly warnings: readonly EditProblem[];
}

/** Everything that an input names by id or by name. */
function referencesOf(input: PolicyInput): { type: ReferredType; reference: ReferenceInput }[] {
  const named = (table: FieldTable, record: object) =>
    fieldsOf(table).flatMap(([name, field]) => {
      if (!isLink(field)) return [];
      const listed = listedInInput<ReferenceInput>(name, field, record);
      return listed.map(({ reference }) => ({ type: field.type, reference }));
    });
  return [
    ...named(policyFields, input),
    ...(input.measures ?? []).flatMap((measure) => named(measureFields, measure)),
    ...(input.goals ?? []).flatMap((goal) => named(goalFields, goal)),
  ];
}

/** The sources that an input names: its own, and those of its single passages. */
function sourcesOf(input: unknown): readonly string[] {
  if (Array.isArray(input)) return input.flatMap(sourcesOf);
  if (typeof input !== "object" || input === null) return [];
  return Object.entries(input).flatMap(([name, value]) =>
    name === "source" && typeof value === "string" ? [value] : sourcesOf(value),
  );
}

/**
 * What the inputs state, as facts in canonical form, in the order of the inputs, and all problems of all inputs. If there is a
 * problem, the facts must not be used.
 */
export async function readPolicyInputs(
  graph: GraphReader,
  policies: readonly PolicyInput[],
  toTraditional: TraditionalWriter,
): Promise<{ readonly stated: readonly Stated[]; readonly problems: readonly EditProblem[] }> {
  const sources = [...new Set(policies.flatMap(sourcesOf))];
  const ids = [...sources, ...policies.map(({ id }) => id)];
  const references = await References.load(graph, policies.flatMap(referencesOf), ids);
  const problems: EditProblem[] = [];
  const texts = await readSourceTexts(graph, sources);
  const evidence = new EvidenceReader(texts, problems);
  const dayOfSource = (id: string) => texts.get(id)?.reportedOn;
  const stated = policies.map((input, index) => {
    const path = `policies[${String(index)}]`;
    const type = references.typeOf(input.id);
    if (type !== undefined && type !== "Policy") {
      const message = `"${input.id}" is already the id of a ${nounOf(type)}: ids are unique across the graph`;
      problems.push({ path: `${path}.id`, message });
    }
    const warnings: EditProblem[] = [];
    const facts = readPolicyInput(
      { references, evidence, dayOfSource, toTraditional, problems, warnings },
      input,
      path,
    );
    return { path, facts, warnings };
  });
  return { stated, problems };
}

function grouped(stated: readonly Stated[]): ReadonlyMap<string, readonly Stated[]> {
  const groups = new Map<string, Stated[]>();
  for (const one of stated) groups.set(one.facts.id, [...(groups.get(one.facts.id) ?? []), one]);
  return groups;
}

interface PolicyOutcome {
  readonly node: ImportedNode;
  /** What must be written; absent if nothing changes. */
  readonly written?: { readonly facts: PolicyFacts; readonly change: ChangeRow };
}

/** Merges what several inputs state about one policy into what was stated before. */
function combine(
  id: string,
  before: PolicyFacts | undefined,
  stated: readonly Stated[],
  mode: ImportMode,
): PolicyOutcome {
  const conflicts: ImportConflict[] = [];
  const warnings: string[] = [];
  let facts = mode === ImportMode.REPLACE ? undefined : before;
  for (const one of stated) {
    warnings.push(...one.warnings.map(({ path, message }) => `${path} ${message}`));
    if (!facts) {
      facts = one.facts;
      continue;
    }
    const merged = mergePolicies(facts, one.facts);
    facts = merged.facts;
    conflicts.push(...merged.conflicts.map(({ path, message }) => ({ path: `${one.path}.${path}`, message })));
    warnings.push(...merged.warnings.map((warning) => `${one.path}.${warning}`));
  }
  if (conflicts.length > 0) return { node: { id, outcome: ImportOutcome.REFUSED, warnings, conflicts } };
  const change = changeOf(id, "Policy", before && policyRecord(before), facts && policyRecord(facts));
  const node = { id, outcome: outcomeOf(change), warnings, conflicts };
  return change && facts ? { node, written: { facts, change } } : { node };
}

/**
 * Writes policies. Checks the inputs against the graph. Merges them with what the graph states about the same policies, or
 * replaces it. Writes only what is new or different.
 * @throws EditRefused with all problems of all inputs
 */
export async function importPolicies(
  graph: GraphReader,
  { policies, mode }: ImportPoliciesArguments,
  toTraditional: TraditionalWriter,
): Promise<EditOutcome> {
  const { stated, problems } = await readPolicyInputs(graph, policies, toTraditional);
  refuseProblems(problems);
  const groups = grouped(stated);
  const before = await readStatedPolicies(graph, [...groups.keys()]);
  const outcomes = [...groups].map(([id, stated]) => combine(id, before.get(id), stated, mode ?? ImportMode.MERGE));
  const written = outcomes.flatMap((outcome) => outcome.written ?? []);
  return {
    nodes: outcomes.map(({ node }) => node),
    steps: written.length > 0 ? policySteps(written.map(({ facts }) => facts)) : [],
    changes: written.map(({ change }) => change),
  };
}
