import { StartFailure } from "./start-failure";

/** The whole number that a variable contains. @throws StartFailure settingInvalid, naming the variable and its range */
export function wholeNumber(name: string, text: string, min: number, max: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= min && number <= max) return number;
  throw new StartFailure("settingInvalid", `${name} must be a whole number from ${String(min)} to ${String(max)}.`);
}
