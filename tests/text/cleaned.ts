import { clean, type CleanedText } from "../../src/text/cleaning/clean";
import type { DamagedSequence } from "../../src/text/cleaning/damaged-sequences";

/** A received text, cleaned by the rules alone. */
export const cleaned = (raw: string, mediaType: string | null = null): CleanedText => clean(raw, [], { mediaType });

/** The same with a table of damaged sequences; in the script as received. */
export const mended = (raw: string, damaged: readonly DamagedSequence[]): string =>
  clean(raw, damaged, { mediaType: null }).asReceived;
