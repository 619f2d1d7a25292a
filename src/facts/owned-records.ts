import { AmountRole, CitationRelation } from "../../schema/enums";
import { unitNameOf } from "../../schema/units/unit-name";
import { documentTitleForm, withCorrectBrackets } from "../text/document-names";
import { documentNumberForm } from "../text/document-number";
import type { FactsOf, FieldTable, RecordsField } from "./fields";
import { choice, fraction, key, optional } from "./value-fields";

/** A document that a policy names. It has a title, a document number, or both. */
export const citationFields = {
  relation: choice(CitationRelation),
  title: { kind: "text", otherwise: null },
  documentNumber: {
    ...optional(key),
    normalForm: (number: string | null) => (number === null ? null : withCorrectBrackets(number)),
  },
} as const satisfies FieldTable;

/** Money, a rate or a threshold that a measure names, in base units. */
export const amountFields = {
  role: choice(AmountRole),
  value: fraction,
  // The upper end of a range.
  upperValue: optional(fraction),
  unit: key,
} as const satisfies FieldTable;

type Citation = FactsOf<typeof citationFields>;

const numberOf = ({ documentNumber }: Citation) =>
  documentNumber === null ? null : documentNumberForm(documentNumber);
const titleOf = ({ title }: Citation) => (title === null ? null : documentTitleForm(title));

/** The same document has the same number, or the same title if one of the two has no number (semantics 39). */
function isSameDocument(one: Citation, other: Citation): boolean {
  const [number, otherNumber] = [numberOf(one), numberOf(other)];
  if (number !== null && otherNumber !== null) return number === otherNumber;
  const title = titleOf(one);
  return title !== null && title === titleOf(other);
}

export const citationRecords = {
  kind: "records",
  label: "Citation",
  relationship: "HAS_CITATION",
  table: citationFields,
  isSame: (one, other) => one.relation === other.relation && isSameDocument(one, other),
  derived: (citation) => {
    const number = numberOf(citation);
    return { titleForm: titleOf(citation), documentNumberForms: number === null ? [] : [number] };
  },
} as const satisfies RecordsField<typeof citationFields>;

export const amountRecords = {
  kind: "records",
  label: "Amount",
  relationship: "HAS_AMOUNT",
  table: amountFields,
  isSame: (one, other) =>
    one.role === other.role &&
    one.value === other.value &&
    one.upperValue === other.upperValue &&
    one.unit === other.unit,
  derived: ({ unit }) => ({ ...unitNameOf(unit) }),
} as const satisfies RecordsField<typeof amountFields>;
