import { writtenDates } from "./dates/written-dates";
import type { AmountValue, CitationValue, DraftedFact, GoalValue, Proposal, Reference } from "./fact";
import {
  amountRoles,
  citationRelations,
  comparators,
  instruments,
  policyKinds,
  policyStages,
  valueKinds,
} from "./keys";
import { documentNumbersIn } from "./names/document-numbers";
import { hanNumeral, readHanNumeral } from "./numbers/han-numeral";
import { type Quantity, quantities } from "./numbers/quantities";
import type { DraftingVocabulary } from "./vocabulary";

/** How far before a quote the words are read that compare all numbers of a list: 分别超180家、2000家. */
const AROUND = 200;

/**
 * The gate for every drafter: the quote is what the text has there, a number with its unit and comparator or a date can be read in
 * it again, an id is one of the vocabulary, and a key is one of the schema. What does not pass is not shown as a fact.
 */
export class Gate {
  private readonly ids: ReadonlySet<string>;

  constructor({ regions, domains, technologies, organizations, targetGroups }: DraftingVocabulary) {
    this.ids = new Set(
      [...regions, ...domains, ...technologies, ...organizations, ...targetGroups].map(({ id }) => id),
    );
  }

  /** @param text of the entry, in which the fact has its offsets */
  passes(fact: DraftedFact, text: string): boolean {
    const { start, end, quote, instrument } = fact;
    if (start < 0 || start >= end || text.slice(start, end) !== quote) return false;
    if (instrument !== undefined && !instruments.includes(instrument)) return false;
    return this.isStated(fact, text);
  }

  private isStated(fact: DraftedFact, text: string): boolean {
    const { field, value, quote } = fact;
    switch (field) {
      case "goals":
        return isGoal(fact, value as GoalValue, text);
      case "amounts":
        return isAmount(fact, value as AmountValue, text);
      case "citations":
        return isCitation(value as CitationValue, quote);
      case "publishedOn":
        return hasDate(quote, value);
      case "effectiveOn":
      case "expiresOn":
        return isDay(value) && (hasDate(quote, value) || /之日|有效期/u.test(quote));
      case "documentNumbers":
        return documentNumbersIn(quote).some(({ documentNumber }) => documentNumber === value);
      case "periodStart":
      case "periodEnd":
        return Number.isInteger(value) && quote.includes(JSON.stringify(value));
      case "issuerCount":
        return numbersIn(quote).includes(Number(value));
      case "kind":
        return policyKinds.includes(value as string);
      case "stage":
        return policyStages.includes(value as string);
      case "title":
      case "measures":
        return quote === value;
      default:
        return this.isNamed(value as Reference, quote);
    }
  }

  /** A node of the vocabulary; or a new one, whose name the words have. */
  private isNamed({ id, name }: Reference, quote: string): boolean {
    return id === undefined ? name !== "" && quote.includes(name) : this.ids.has(id);
  }
}

/** The numbers of a passage, compared by the words before it too. */
function readAt({ start, end }: Proposal, text: string): readonly Quantity[] {
  const from = Math.max(0, start - AROUND);
  return quantities(text.slice(from, end)).filter(({ numberAt }) => from + numberAt >= start);
}

function isGoal(fact: Proposal, goal: GoalValue, text: string): boolean {
  const { value, upperValue, unit, comparator, valueKind, deadline, baselineValue } = goal;
  if (!valueKinds.includes(valueKind) || !comparators.includes(comparator)) return false;
  const { deadlineAt } = fact;
  const year = deadlineAt && text.slice(deadlineAt.start, deadlineAt.end);
  if (deadline !== null && !year?.includes(String(deadline))) return false;
  const read = readAt(fact, text);
  if (baselineValue !== undefined && !read.some((one) => one.value === baselineValue && one.unit === unit))
    return false;
  return read.some(
    (one) => one.value === value && one.upperValue === upperValue && one.unit === unit && one.comparator === comparator,
  );
}

function isAmount(fact: Proposal, { role, value, upperValue, unit }: AmountValue, text: string): boolean {
  if (!amountRoles.includes(role)) return false;
  const [base] = unit.split("/");
  return readAt(fact, text).some(
    (one) => one.value === value && one.upperValue === upperValue && one.unit === base && roles(one).includes(role),
  );
}

/** What a number may be: at most is a ceiling, and a condition is a threshold whatever compares it. */
function roles({ unit, comparator }: Quantity): readonly string[] {
  if (unit === "PERCENT" || unit === "PER_MILLE") return ["RATE", "THRESHOLD"];
  if (comparator === "AT_MOST" || comparator === "LESS_THAN") return ["CEILING", "THRESHOLD"];
  return comparator === "AT_LEAST" || comparator === "MORE_THAN" ? ["FLOOR", "THRESHOLD"] : ["FIXED", "THRESHOLD"];
}

function isCitation({ relation, title, documentNumber }: CitationValue, quote: string): boolean {
  if (!citationRelations.includes(relation) || (title === null && documentNumber === null)) return false;
  if (title !== null && !quote.includes(title)) return false;
  return documentNumber === null || documentNumbersIn(quote).some((one) => one.documentNumber === documentNumber);
}

const hasDate = (quote: string, value: unknown) =>
  writtenDates(quote).some(({ iso }) => iso === value || `${iso}-01` === value);

const isDay = (value: unknown) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value);

const numerals = new RegExp(String.raw`\d+|${hanNumeral}`, "gu");
const numbersIn = (quote: string) =>
  [...quote.matchAll(numerals)].map(([numeral]) => (/^\d/u.test(numeral) ? Number(numeral) : readHanNumeral(numeral)));
