import { ImportOutcome } from "../../schema/enums";
import type { OrganizationFacts, PolicyFacts } from "../facts/facts";
import { type ImportStep, organizationSteps, policySteps } from "../facts/write-facts";
import type { GraphReader } from "./editing-graph";
import type { ChangeRow, EditOutcome } from "./edit-outcome";

interface Rewritten {
  /** Each after the one above it. */
  readonly organizations: readonly OrganizationFacts[];
  readonly policies: readonly PolicyFacts[];
  /** Organizations to which nothing points any more. */
  readonly deleted: readonly string[];
}

/** The steps that write organizations and the policies that point to others of them than before. */
export async function rewrittenBodies(
  graph: GraphReader,
  { organizations, policies, deleted }: Rewritten,
): Promise<readonly ImportStep[]> {
  const ids = organizations.map(({ id }) => id);
  const pointing = (await graph.read("policies-pointing-to", { ids })).map(({ id }) => String(id));
  return [
    ...organizationSteps(organizations),
    ...(policies.length > 0 ? policySteps(policies) : []),
    ...(deleted.length > 0 ? [{ file: "delete-nodes" as const, parameters: { ids: deleted } }] : []),
    { file: "write-search-texts", parameters: { ids: pointing } },
  ];
}

/** The outcome of an edit whose report lists what its history lists. */
export const rewrittenOutcome = (changes: readonly ChangeRow[], steps: readonly ImportStep[]): EditOutcome => ({
  nodes: changes.map(({ node, action }) => ({
    id: node,
    outcome: ImportOutcome[action],
    warnings: [],
    conflicts: [],
  })),
  steps,
  changes,
});
