import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { project } from "../../config/project";
import type { DraftedEntry } from "../../drafting/draft";
import type { DraftingVocabulary } from "../../drafting/vocabulary";
import { EditRefused } from "../../editing/edit-refused";

export interface DraftRequest {
  readonly text: string;
  readonly vocabulary: DraftingVocabulary;
}

/** Milliseconds: a million characters need about a quarter of this. */
const TIME_LIMIT = 120_000;
const HEAP_MEGABYTES = 512;

/**
 * Drafts a text in a thread of its own, so that other requests are answered at the same time. It is ended when it needs too
 * long.
 * @throws EditRefused
 */
export function draftInWorker(request: DraftRequest): Promise<readonly DraftedEntry[]> {
  const worker = new Worker(join(project.root, "dist", "src", "graph", "drafts", "draft-worker.js"), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  });
  return new Promise<readonly DraftedEntry[]>((resolve, reject) => {
    const refuse = () =>
      reject(
        new EditRefused(
          "BAD_USER_INPUT",
          "The text of the source needs too long to be drafted: divide it into sources.",
        ),
      );
    const timer = setTimeout(refuse, TIME_LIMIT);
    worker.once("message", resolve);
    worker.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") refuse();
      else reject(error);
    });
    worker.once("exit", () => {
      clearTimeout(timer);
      reject(new Error("The draft ended without a result."));
    });
  }).finally(() => worker.terminate());
}
