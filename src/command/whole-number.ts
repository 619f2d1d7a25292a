import { InvalidArgumentError } from "commander";

/** Reads an option's whole number between two bounds. */
export const wholeNumber = (least: number, most: number) => (text: string) => {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new InvalidArgumentError(`It must be a whole number from ${String(least)} to ${String(most)}.`);
};
