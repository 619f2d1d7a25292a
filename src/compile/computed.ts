import type { PagePlan } from "./plan/plan";

/**
 * A parameter that is computed when the statement runs, from what is kept in memory of the graph: the rows of a question
 * whose file says `// computed:`. It holds the request; whoever runs the statement puts the answer in its place.
 */
export class Computed {
  constructor(
    readonly question: string,
    /** The field's arguments; `of` is the id of the node asked about. */
    readonly values: Readonly<Record<string, unknown>>,
    /** The columns that the selection reads, order aside; others may be left empty. */
    readonly columns: ReadonlySet<string>,
    /** Absent where the rows are no connection's. */
    readonly page: PagePlan | undefined,
  ) {}
}

/** Whether a statement has parameters that are computed when it runs. */
export const computedIn = (parameters: Readonly<Record<string, unknown>>): boolean =>
  Object.values(parameters).some((value) => value instanceof Computed);
