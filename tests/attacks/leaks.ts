import type { Answer } from "../support/running-server";

/** What no answer may contain: stacks, Cypher, the driver's texts, paths of this machine, names in the code. */
export const leaks =
  /\n\s+at |node_modules|\.[jt]s:\d+|Neo4jError|Neo\.(Client|Database|Transient)Error|\bMATCH \(|\bRETURN \[|bolt:\/\/|org\.neo4j|lucene|\/(src|dist|home|root|tmp)\/|RangeError|TypeError|Cannot read propert/i;

/** Why an answer shows what an attacker must not get, or null. */
export function faultOf({ status, errors = [] }: Answer): string | null {
  if (status >= 500 && status !== 503) return `status ${String(status)}`;
  const codes = errors.map(({ extensions }) => String(extensions["code"]));
  if (codes.includes("INTERNAL_SERVER_ERROR")) return "INTERNAL_SERVER_ERROR";
  const leaking = errors.find(({ message }) => leaks.test(message));
  return leaking ? `leaks: ${leaking.message}` : null;
}
