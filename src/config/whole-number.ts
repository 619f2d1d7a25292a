import { StartFailure } from "./start-failure";

/** The whole number that a variable holds. @throws StartFailure settingInvalid, naming the variable and its range */
export function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new StartFailure("settingInvalid", `${name} must be a whole number from ${String(least)} to ${String(most)}.`);
}
