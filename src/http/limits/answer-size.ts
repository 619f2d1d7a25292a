import type { Limits } from "../../config/limits";
import { counted, type Excess } from "../errors/limit-exceeded";

/** Max characters of a number, a boolean or null, except numbers with many digits. */
const SHORT_VALUE = 5;

/** Quotation marks, a comma and a colon. */
const AROUND_NAME = 4;
const AROUND_VALUE = 3;

/**
 * About how many characters a value has as JSON, without building the text: escapes and long numbers are counted too low.
 * Stops counting beyond `most`.
 */
export function jsonCharacters(value: unknown, most: number): number {
  if (typeof value === "string") return value.length + AROUND_VALUE;
  if (typeof value !== "object" || value === null) return SHORT_VALUE;
  let characters = AROUND_VALUE;
  if (Array.isArray(value)) {
    for (const entry of value) {
      characters += jsonCharacters(entry, most - characters);
      if (characters > most) return characters;
    }
    return characters;
  }
  for (const name in value) {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    characters += name.length + AROUND_NAME + jsonCharacters(member, most - characters);
    if (characters > most) return characters;
  }
  return characters;
}

/** Counts the characters of one answer as the values of its root fields arrive. */
export class AnswerSize {
  /** Set once the answer has too many. */
  excess: Excess | undefined;
  private characters = 0;

  constructor(private readonly limits: Pick<Limits, "answerCharacters">) {}

  /** Counts a value; returns the excess if the answer now has too many characters. */
  add(value: unknown): Excess | undefined {
    const { answerCharacters: most } = this.limits;
    if (this.excess) return this.excess;
    this.characters += jsonCharacters(value, most - this.characters);
    if (this.characters <= most) return undefined;
    const message = `The answer has more than ${counted(most)} characters, which is the limit: request smaller pages, select fewer long texts, or use shorter aliases`;
    return (this.excess = { limit: "answerCharacters", most, message });
  }
}
