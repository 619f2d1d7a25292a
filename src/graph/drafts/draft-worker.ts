import { parentPort, workerData } from "node:worker_threads";
import { Drafter } from "../../drafting/draft";
import type { DraftRequest } from "./draft-in-worker";

/** A thread's whole work: the draft of one text. */
const { text, vocabulary } = workerData as DraftRequest;
parentPort?.postMessage(new Drafter(vocabulary).draft(text));
