import { InvalidArgumentError } from "commander";

/** Reads an option's whole number between two bounds. */
export const wholeNumber = (min: number, max: number) => (text: string) => {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= min && number <= max) return number;
  throw new InvalidArgumentError(`It must be a whole number from ${String(min)} to ${String(max)}.`);
};
