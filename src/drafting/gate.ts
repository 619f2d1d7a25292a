import { writtenDates } from "./dates/written-dates";
import type { DraftedFact, GoalValue } from "./fact";
import { documentNumbersIn } from "./names/document-numbers";
import { quantities } from "./numbers/quantities";
import type { DraftingVocabulary } from "./vocabulary";

/**
 * The gate for every drafter: the quote is what the text has there, a number or a date can be read in it again, and an id is one of
 * the vocabulary. What does not pass is not shown as a fact.
 */
export class Gate {
  private readonly ids: ReadonlySet<string>;

  constructor({ regions, domains, technologies, organizations, targetGroups }: DraftingVocabulary) {
    this.ids = new Set(
      [...regions, ...domains, ...technologies, ...organizations, ...targetGroups].map(({ id }) => id),
    );
  }

  passes(fact: DraftedFact, text: string): boolean {
    if (fact.start >= fact.end || text.slice(fact.start, fact.end) !== fact.quote) return false;
    const { value } = fact;
    if (typeof value === "object" && "name" in value) return value.id === undefined || this.ids.has(value.id);
    switch (fact.field) {
      case "goals":
        return isReadable(value as GoalValue, fact.quote);
      case "amounts":
        return quantities(fact.quote).some((one) => one.value === (value as GoalValue).value);
      case "publishedOn":
        return writtenDates(fact.quote).some(({ iso }) => iso === value);
      case "documentNumbers":
        return documentNumbersIn(fact.quote).some(({ documentNumber }) => documentNumber === value);
      case "title":
      case "measures":
        return fact.quote === value;
      default:
        return true;
    }
  }
}

function isReadable({ value, upperValue, unit, baselineValue }: GoalValue, quote: string): boolean {
  const read = quantities(quote);
  if (baselineValue !== undefined && !read.some((one) => one.value === baselineValue && one.unit === unit))
    return false;
  return read.some((one) => one.value === value && one.upperValue === upperValue && one.unit === unit);
}
