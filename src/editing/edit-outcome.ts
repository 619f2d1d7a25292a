import type { ImportedNode } from "../../schema/answers/import-report";
import { ChangeAction, ImportOutcome } from "../../schema/enums";
import type { ImportStep } from "../facts/write-facts";

/** One change of one node, as the history stores it. */
export interface ChangeRow {
  readonly node: string;
  readonly type: string;
  readonly action: ChangeAction;
  /** The fields whose value changed; empty for a created node, because the node itself has them. */
  readonly fields: readonly string[];
  /** Their values before the change, as one JSON object; null if there were none. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The result of an edit, before it is written. */
export interface EditOutcome {
  /** In the order of the arguments. */
  readonly nodes: readonly ImportedNode[];
  readonly steps: readonly ImportStep[];
  readonly changes: readonly ChangeRow[];
}

type Values = Readonly<Record<string, unknown>>;

/** The fields in which two records of one node differ. */
function differing(before: Values, after: Values): readonly string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

const only = (record: Values, fields: readonly string[]) =>
  JSON.stringify(Object.fromEntries(fields.map((field) => [field, record[field]])));

/** The change from one record of a node to another; undefined if they are the same. */
export function changeOf(
  node: string,
  type: string,
  before: Values | undefined,
  after: Values | undefined,
): ChangeRow | undefined {
  if (!before) return { node, type, action: ChangeAction.CREATED, fields: [], before: null, after: null };
  if (!after) {
    const fields = Object.keys(before);
    return { node, type, action: ChangeAction.DELETED, fields, before: only(before, fields), after: null };
  }
  const fields = differing(before, after);
  if (fields.length === 0) return undefined;
  return {
    node,
    type,
    action: ChangeAction.CHANGED,
    fields,
    before: only(before, fields),
    after: only(after, fields),
  };
}

export const outcomeOf = (change: ChangeRow | undefined): ImportOutcome =>
  change ? ImportOutcome[change.action] : ImportOutcome.UNCHANGED;
