import { fragmentOf, type Stretch } from "./addresses";
import type { SourceAnswer } from "./answers";

type Statement = SourceAnswer["policies"]["nodes"][number]["statements"][number];

/** A passage of a source, and the facts that rest on it. */
export interface StatedPassage extends Stretch {
  readonly facts: readonly {
    readonly policy: { readonly id: string; readonly title: string };
    readonly statement: Statement;
  }[];
}

/** The passages of one source in the order of the text, each once, with the facts of all policies that rest on it. */
export function passagesOf({ id, policies }: SourceAnswer): readonly StatedPassage[] {
  const passages = new Map<string, StatedPassage["facts"][number][]>();
  const stretches = new Map<string, Stretch>();
  for (const policy of policies.nodes)
    for (const statement of policy.statements) {
      const { start, end, source } = statement.evidence;
      if (source.id !== id) continue;
      const key = fragmentOf({ start, end });
      stretches.set(key, { start, end });
      passages.set(key, [...(passages.get(key) ?? []), { policy, statement }]);
    }
  return [...stretches]
    .map(([key, stretch]) => ({ ...stretch, facts: passages.get(key) ?? [] }))
    .sort((one, other) => one.start - other.start || one.end - other.end);
}
