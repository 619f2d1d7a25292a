import { parse, print } from "graphql";
import { authorization } from "../../access/token";
import { addressOf } from "../../address-of";
import { examples } from "../examples";

/** A query that the server answers at /q/NAME. */
export interface SavedQuery {
  readonly name: string;
  readonly query: string;
}

/** The queries that were delivered with this page. The server has more if SAVED_QUERIES names a folder. */
export const shipped: readonly SavedQuery[] = examples.map(({ dataset, query }) => ({ name: dataset, query }));

/** All saved queries of the server, from its list at /q. If the server does not answer, the queries delivered with the page. */
export async function savedQueries(): Promise<readonly SavedQuery[]> {
  try {
    const response = await fetch(addressOf("q"), {
      headers: { accept: "application/json", ...authorization() },
      signal: AbortSignal.timeout(2_000),
    });
    if (!response.ok) return shipped;
    const { datasets } = (await response.json()) as { datasets: readonly SavedQuery[] };
    return datasets;
  } catch {
    return shipped;
  }
}

/** A query without its comments and layout, which do not change its answer. */
const meaning = (query: string) => print(parse(query));

/** The saved query with the same meaning, if there is one. The text must be valid GraphQL syntax. */
export function savedAs(query: string, saved: readonly SavedQuery[]): SavedQuery | undefined {
  const sought = meaning(query);
  return saved.find((each) => meaning(each.query) === sought);
}
