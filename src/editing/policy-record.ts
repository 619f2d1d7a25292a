import type { PolicyFacts } from "../facts/facts";
import { isOfValue } from "../facts/statements";

/** A policy's facts field by field, as the history stores them. The statements of links are left out: the links have them. */
export function policyRecord({ id: _id, statements, ...fields }: PolicyFacts): Readonly<Record<string, unknown>> {
  const evidence = statements
    .filter(isOfValue)
    .map(({ about, evidence: { source, start, end } }) => ({ about, source, start, end }));
  return { ...fields, evidence };
}
