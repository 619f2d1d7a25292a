import { clean } from "../../text/cleaning/clean";

/** A received text as facts are drafted from it: cleaned by the rules of every source, in simplified Chinese. */
export const receivedText = (raw: string, mediaType: string | null): string => clean(raw, [], { mediaType }).text;
