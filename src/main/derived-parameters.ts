import type { DerivedParameters } from "../engine/plan/plan-context";
import { pairsOfName } from "../text/name-pairs";
import { normalizeName } from "../text/normalized-name";
import { searchParameters } from "../text/search-patterns";

/** Max nodes that a search checks: more than there are regions. The index does not separate types. */
const CANDIDATES = 10_000n;

/** The parameters of questions that are not arguments of their fields but follow from them. */
export const derivedParameters: DerivedParameters = (question, values) => {
  switch (question) {
    case "region-by-name":
      return { name: normalizeName(String(values["name"])) };
    case "regions-named":
      return pairsOfName(String(values["name"]));
    case "search":
      return { ...searchParameters(String(values["query"])), candidates: CANDIDATES };
    case "search-passages":
      return { ...searchParameters(String(values["query"])) };
    default:
      return {};
  }
};
