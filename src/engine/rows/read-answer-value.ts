import { type Read, readFirst } from "./read";
import { asItIs } from "./read-column";

/** The value of a question's only row. */
export const readAnswerValue: Read = readFirst(asItIs);
