import { toSimplified } from "./simplified";

/** A text whose script and case make no difference: simplified Chinese, lowercase. */
export const plainText = (text: string): string => toSimplified(text).toLowerCase();
