import { Converter } from "opencc-js";

const fromTraditional = Converter({ from: "t", to: "cn" });
const fromTaiwan = Converter({ from: "tw", to: "cn" });

/**
 * The text in simplified Chinese, of equal length in code points, whichever script it came in: for received texts and
 * for the words that someone searches. What is simplified already stays: the standard that reads 著力 as 着力 would turn
 * 显著 into 显着, so it is asked only where a traditional character stands.
 */
export function toSimplified(text: string): string {
  return fromTraditional(text) === text ? text : fromTaiwan(text);
}
