import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { project } from "../config/project";
import { DocumentUnreadable } from "./document-unreadable";

/** The formats that libraries parse. */
export type ParsedFormat = "docx" | "html" | "pdf";

export interface ParseRequest {
  readonly format: ParsedFormat;
  /** The bytes of the file; those of HTML in UTF-8. */
  readonly content: Uint8Array;
}

/** The text of a document, or why it has none; null if the library gives no reason that a person understands. */
export type ParseOutcome = { readonly text: string } | { readonly reason: string | null };

export interface ParseBounds {
  /** Milliseconds. */
  readonly time: number;
  /** Bytes of the heap of the thread. */
  readonly heap: number;
  /** Bytes by which the memory of the process may grow, with what is outside the heap. */
  readonly memory: number;
}

const MEGABYTE = 1024 * 1024;
const defaultBounds: ParseBounds = { time: 60_000, heap: 512 * MEGABYTE, memory: 1024 * MEGABYTE };
/** Milliseconds between two looks at the memory of the process. */
const LOOK = 50;

/**
 * Parses a document in a thread of its own, which is ended when it needs too much time or memory, or when the signal is
 * aborted: documents come from anywhere, and a few bytes may make a library work for hours.
 * @throws DocumentUnreadable, the signal's reason
 */
export function parseInWorker(
  request: ParseRequest,
  signal?: AbortSignal,
  { time, heap, memory }: ParseBounds = defaultBounds,
): Promise<string> {
  const worker = new Worker(join(project.root, "dist", "src", "documents", "document-worker.js"), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(heap / MEGABYTE) },
    // A library's warnings are no part of the result.
    stdout: true,
    stderr: true,
  });
  const before = process.memoryUsage.rss();
  return new Promise<string>((resolve, reject) => {
    const refuse = (reason: string) => reject(new DocumentUnreadable(reason));
    const timer = setTimeout(() => {
      refuse(`was not read within ${String(time / 1000)} seconds: save its text as .txt, then draft it`);
    }, time);
    const looks = setInterval(() => {
      if (process.memoryUsage.rss() - before > memory) refuse(tooMuchMemory);
    }, LOOK);
    const stop = () => reject(signal?.reason as Error);
    signal?.addEventListener("abort", stop, { once: true });
    worker.once("message", (outcome: ParseOutcome) => {
      if ("text" in outcome) resolve(outcome.text);
      else refuse(outcome.reason ?? "is damaged, or of another format than its ending says: save its text as .txt");
    });
    worker.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") refuse(tooMuchMemory);
      else reject(error);
    });
    worker.once("exit", () => {
      clearTimeout(timer);
      clearInterval(looks);
      signal?.removeEventListener("abort", stop);
      refuse("was not read: its parser ended");
    });
  }).finally(() => worker.terminate());
}

const tooMuchMemory = "needs too much memory to be read: save its text as .txt, then draft it";
