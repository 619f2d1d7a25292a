import { createRequire } from "node:module";

// Jest's own sequencer is CommonJS with a default export.
const { default: Sequencer } = createRequire(import.meta.url)("@jest/test-sequencer");

/** The files that run for most of a minute, the longest first. */
const long = [
  "groups/reading",
  "groups/documents",
  "groups/comparing",
  "groups/serving",
  "groups/tables",
  "faults/database-killed",
  "groups/content",
  "groups/writing",
  "faults/import-killed",
  "groups/browsing",
  "start/embedded",
  "groups/searching",
  "embedded/start-embedded",
  "groups/attacking",
  "cost/cost",
];

const place = (/** @type {string} */ path) => {
  const found = long.findIndex((name) => path.endsWith(`/tests/${name}.test.ts`));
  return found < 0 ? long.length : found;
};

/** On a new clone, Jest knows only the sizes of files and would start the longest last, when the other workers are idle. */
export default class LongestFirst extends Sequencer {
  /** @param {Parameters<import("@jest/test-sequencer").default["sort"]>[0]} tests */
  sort(tests) {
    return super.sort(tests).toSorted((one, other) => place(one.path) - place(other.path));
  }
}
