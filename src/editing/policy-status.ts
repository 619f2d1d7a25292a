import type {
  AmendPolicyArguments,
  ReinstatePolicyArguments,
  RepealPolicyArguments,
} from "../../schema/arguments/policy-status";
import { PolicyStatus } from "../../schema/enums";
import { changeOf, type EditOutcome, outcomeOf } from "./edit-outcome";
import { type EditProblem, refuseProblems } from "./edit-refused";
import type { GraphReader } from "./editing-graph";

/** The noted status of a policy. Days are YYYY-MM-DD; null if nothing was noted. */
export interface NotedStatus {
  readonly amendedBy: string | null;
  readonly amendedOn: string | null;
  readonly repealedOn: string | null;
}

interface StatusRow extends NotedStatus {
  readonly id: string;
  readonly publishedOn: string;
  /** The policy that it replaces. */
  readonly amends: string | null;
  /** The policies that replace it, directly and through other policies. */
  readonly successors: readonly string[];
}

const unnoted: NotedStatus = { amendedBy: null, amendedOn: null, repealedOn: null };

/** A status as the history stores it. */
const record = ({ amendedBy, amendedOn, repealedOn }: NotedStatus) => ({
  status: repealedOn ? PolicyStatus.REPEALED : amendedOn ? PolicyStatus.AMENDED : PolicyStatus.IN_FORCE,
  amendedBy,
  amendedOn,
  repealedOn,
});

/** The noted status of a policy, as the history stores it; empty if nothing was noted since its publication. */
export async function readNotedStatus(graph: GraphReader, id: string): Promise<Partial<ReturnType<typeof record>>> {
  const [row] = (await graph.read("policy-statuses", { ids: [id] })) as unknown as StatusRow[];
  return row && (row.amendedOn !== null || row.repealedOn !== null) ? record(row) : {};
}

/** The policies that an edit names, by argument. Refuses an unknown policy. */
async function readPolicies<Argument extends string>(
  graph: GraphReader,
  named: Readonly<Record<Argument, string>>,
): Promise<Readonly<Record<Argument, StatusRow>>> {
  const rows = (await graph.read("policy-statuses", { ids: Object.values(named) })) as unknown as StatusRow[];
  const found = Object.entries<string>(named).map(([path, id]) => ({
    path,
    id,
    row: rows.find((row) => row.id === id),
  }));
  refuseProblems(
    found.flatMap(({ path, id, row }) => (row ? [] : [{ path, message: `"${id}" is not a known policy` }])),
  );
  return Object.fromEntries(found.map(({ path, row }) => [path, row])) as Record<Argument, StatusRow>;
}

function outcome(before: StatusRow, after: NotedStatus): EditOutcome {
  const { id } = before;
  const change = changeOf(id, "Policy", record(before), record(after));
  return {
    nodes: [{ id, outcome: outcomeOf(change), warnings: [], conflicts: [] }],
    steps: change ? [{ file: "write-policy-statuses", parameters: { rows: [{ id, ...after }] } }] : [],
    changes: change ? [change] : [],
  };
}

const tooEarly = (on: string, { id, publishedOn }: StatusRow): readonly EditProblem[] =>
  on < publishedOn
    ? [{ path: "on", message: `must not be before ${publishedOn}, the day on which ${id} was published` }]
    : [];

/**
 * Notes that another policy has replaced a policy.
 * @throws EditRefused if that is impossible
 */
export async function amendPolicy(graph: GraphReader, { id, by, on }: AmendPolicyArguments): Promise<EditOutcome> {
  const policies = await readPolicies(graph, { id, by });
  const { id: before, by: later } = policies;
  const problems = [...tooEarly(on, before), ...(by === id ? [] : tooEarly(on, later))];
  if (by === id || later.successors.includes(id)) {
    problems.push({
      path: "by",
      message: `would make ${id} replace itself, directly or through other policies: name another policy`,
    });
  }
  if (later.amends !== null && later.amends !== id) {
    problems.push({ path: "by", message: `already replaces ${later.amends}: reinstate ${later.amends} first` });
  }
  if (before.amendedBy !== null && before.amendedBy !== by) {
    problems.push({ path: "id", message: `is already amended by ${before.amendedBy}: reinstate it first` });
  }
  refuseProblems(problems);
  return outcome(before, { amendedBy: by, amendedOn: on, repealedOn: before.repealedOn });
}

/**
 * Notes that a policy is no longer in force.
 * @throws EditRefused if that is impossible
 */
export async function repealPolicy(graph: GraphReader, { id, on }: RepealPolicyArguments): Promise<EditOutcome> {
  const { id: before } = await readPolicies(graph, { id });
  refuseProblems(tooEarly(on, before));
  const { amendedBy, amendedOn } = before;
  return outcome(before, { amendedBy, amendedOn, repealedOn: on });
}

/** Removes the noted status of a policy. */
export async function reinstatePolicy(graph: GraphReader, { id }: ReinstatePolicyArguments): Promise<EditOutcome> {
  const { id: before } = await readPolicies(graph, { id });
  return outcome(before, unnoted);
}
