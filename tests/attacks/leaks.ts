import type { Answer } from "../support/running-server";

/** What no answer may hold: stacks, Cypher, the driver's texts, paths of this machine, names of code. */
export const leaks =
  /\n\s+at |node_modules|\.[jt]s:\d+|Neo4jError|Neo\.(Client|Database|Transient)Error|\bMATCH \(|\bRETURN \[|bolt:\/\/|org\.neo4j|lucene|\/(src|dist|home|root|tmp)\/|RangeError|TypeError|Cannot read propert/i;

/** Why an answer is not what an attacker may get, or null. Errors tell of what was asked, so `told` is taken out of them. */
export function faultOf({ status, errors = [] }: Answer): string | null {
  if (status >= 500 && status !== 503) return `status ${String(status)}`;
  const codes = errors.map(({ extensions }) => String(extensions["code"]));
  if (codes.includes("INTERNAL_SERVER_ERROR")) return "INTERNAL_SERVER_ERROR";
  const leaking = errors.find(({ message }) => leaks.test(message));
  return leaking ? `leaks: ${leaking.message}` : null;
}
