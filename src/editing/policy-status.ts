import type {
  AmendPolicyArguments,
  ReinstatePolicyArguments,
  RepealPolicyArguments,
} from "../../schema/arguments/policy-status";
import { PolicyStatus } from "../../schema/enums";
import { changeOf, type EditOutcome, outcomeOf } from "./edit-outcome";
import { type EditProblem, refuseProblems } from "./edit-refused";
import type { GraphReader } from "./editing-graph";

/** What has become of a policy: days as YYYY-MM-DD, null where nothing was noted. */
export interface NotedStatus {
  readonly amendedBy: string | null;
  readonly amendedOn: string | null;
  readonly repealedOn: string | null;
}

interface StatusRow extends NotedStatus {
  readonly id: string;
  readonly publishedOn: string;
  /** The policy whose place it has taken. */
  readonly amends: string | null;
  /** The policies that have taken its place, one after another. */
  readonly successors: readonly string[];
}

const unnoted: NotedStatus = { amendedBy: null, amendedOn: null, repealedOn: null };

/** A status as the history tells it. */
const record = ({ amendedBy, amendedOn, repealedOn }: NotedStatus) => ({
  status: repealedOn ? PolicyStatus.REPEALED : amendedOn ? PolicyStatus.AMENDED : PolicyStatus.IN_FORCE,
  amendedBy,
  amendedOn,
  repealedOn,
});

/** What was noted of a policy, as the history tells it; nothing where it stands as it was published. */
export async function readNotedStatus(graph: GraphReader, id: string): Promise<Partial<ReturnType<typeof record>>> {
  const [row] = (await graph.read("policy-statuses", { ids: [id] })) as unknown as StatusRow[];
  return row && (row.amendedOn !== null || row.repealedOn !== null) ? record(row) : {};
}

/** The policies that an edit names, by argument; a policy that is not there refuses it. */
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
 * Noting that another policy has taken a policy's place.
 * @throws EditRefused where it cannot have
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
 * Noting that a policy no longer stands.
 * @throws EditRefused where it cannot be so
 */
export async function repealPolicy(graph: GraphReader, { id, on }: RepealPolicyArguments): Promise<EditOutcome> {
  const { id: before } = await readPolicies(graph, { id });
  refuseProblems(tooEarly(on, before));
  const { amendedBy, amendedOn } = before;
  return outcome(before, { amendedBy, amendedOn, repealedOn: on });
}

/** Taking back what was noted of a policy. */
export async function reinstatePolicy(graph: GraphReader, { id }: ReinstatePolicyArguments): Promise<EditOutcome> {
  const { id: before } = await readPolicies(graph, { id });
  return outcome(before, unnoted);
}
