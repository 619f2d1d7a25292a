import type { PagePlan } from "./plan/plan";

/**
 * A parameter that is computed when the statement runs, from data of the graph in memory: the rows of a question whose
 * file contains `// computed:`. It contains the request. The module that runs the statement replaces it by the answer.
 */
export class Computed {
  constructor(
    readonly question: string,
    /** The field's arguments; `of` is the id of the node that the question is about. */
    readonly values: Readonly<Record<string, unknown>>,
    /** The columns that the selection reads, without those that only give the order. Other columns may be empty. */
    readonly columns: ReadonlySet<string>,
    /** Absent if the field is not a connection. */
    readonly page: PagePlan | undefined,
  ) {}
}

/** Whether a statement has parameters that are computed when it runs. */
export const computedIn = (parameters: Readonly<Record<string, unknown>>): boolean =>
  Object.values(parameters).some((value) => value instanceof Computed);
