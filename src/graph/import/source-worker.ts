import { parentPort } from "node:worker_threads";
import type { SourceInput } from "../../../schema/inputs/editing/vocabulary-inputs";
import { sourceInputs } from "../../editing/read-source-input";
import { dataTraditional } from "./data-traditional";

/** A thread's whole work: the sources of each message are read and sent back. */
parentPort?.on("message", (inputs: readonly SourceInput[]) => {
  void dataTraditional().then((toTraditional) => parentPort?.postMessage(sourceInputs(inputs, toTraditional)));
});
