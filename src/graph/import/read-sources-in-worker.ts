import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { SourceInput } from "../../../schema/inputs/editing/vocabulary-inputs";
import { project } from "../../config/project";
import { type ReadSource, type ReadSources, sourceInputs } from "../../editing/read-source-input";
import type { TraditionalWriter } from "../../text/traditional";

/** Max characters of all texts that are read at once: this needs about twenty milliseconds. */
const SHORT = 20_000;

const lengthOf = (inputs: readonly SourceInput[]) =>
  inputs.reduce((sum, { raw, text }) => sum + raw.length + (text?.length ?? 0), 0);

/**
 * Reads long sources in a thread of their own, so that other requests are answered at the same time. The sources of one
 * mutation are read after those of another, because each thread loads dictionaries.
 */
export function readSourcesInWorker(toTraditional: TraditionalWriter): ReadSources {
  let before: Promise<unknown> = Promise.resolve();
  return (inputs) => {
    if (lengthOf(inputs) <= SHORT) return Promise.resolve(sourceInputs(inputs, toTraditional));
    const read = before.then(() => readAside(inputs));
    before = read.catch(() => undefined);
    return read;
  };
}

function readAside(inputs: readonly SourceInput[]): Promise<readonly ReadSource[]> {
  const worker = new Worker(join(project.root, "dist", "src", "graph", "import", "source-worker.js"));
  return new Promise<readonly ReadSource[]>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => {
      reject(new Error("The sources were not read."));
    });
    // An input type's object has a class, which a message cannot carry.
    worker.postMessage(JSON.parse(JSON.stringify(inputs)));
  }).finally(() => worker.terminate());
}
