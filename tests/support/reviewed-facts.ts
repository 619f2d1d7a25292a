import { project } from "../../src/config/project";
import type { Facts } from "../../src/facts/facts";
import { readFacts } from "../../src/fact-folder/read-facts";

let facts: Promise<Facts> | undefined;

/** The shipped facts, read once for all tests of a file or a group: that takes most of a second of processor time. */
export const reviewedFacts = (): Promise<Facts> => (facts ??= readFacts(project.facts));
