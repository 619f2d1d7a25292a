import { Converter } from "opencc-js";

const fromTraditional = Converter({ from: "t", to: "cn" });
const fromTaiwan = Converter({ from: "tw", to: "cn" });

/**
 * The text in simplified Chinese, of equal length in code points, from either script; for received texts and for the words of a
 * search. A text that is already simplified stays. The Taiwan standard, which converts 著力 to 着力, would also convert 显著 to 显着,
 * so it is used only if the text contains a traditional character.
 */
export function toSimplified(text: string): string {
  return fromTraditional(text) === text ? text : fromTaiwan(text);
}
