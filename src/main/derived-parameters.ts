import type { DerivedParameters } from "../compile/plan/plan-context";
import { normalizeName } from "../text/normalized-name";
import { searchParameters } from "../text/search-patterns";

/** Nodes that a search looks at: more than there are regions. The index does not tell types apart. */
const CANDIDATES = 10_000n;

/** The parameters of questions that are no arguments of their fields but follow from them. */
export const derivedParameters: DerivedParameters = (question, values) => {
  switch (question) {
    case "region-by-name":
      return { name: normalizeName(String(values["name"])) };
    case "search":
      return { ...searchParameters(String(values["query"])), candidates: CANDIDATES };
    default:
      return {};
  }
};
