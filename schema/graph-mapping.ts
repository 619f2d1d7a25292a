import type { SchemaMapping } from "../src/engine/mapping/schema-mapping";
import { isNodeId } from "./checks/is-node-id";
import { Language } from "./enums";

/** What all fields of this schema have in common (semantics 22 says how languages are stored and which one replaces another). */
export const graphMapping: SchemaMapping = {
  languages: {
    [Language.ZH_HANS]: { suffix: "" },
    [Language.ZH_HANT]: { suffix: "Hant" },
    [Language.EN]: { suffix: "En", fallback: Language.ZH_HANS, ignoresCase: true },
  },
  arguments: { language: "language", where: "where", orderBy: "orderBy" },
  versionQuestion: "graph-version",
  // An id of a body that was merged into another one.
  formerIds: { label: "FormerId", current: "nodeId" },
  isId: isNodeId,
};
