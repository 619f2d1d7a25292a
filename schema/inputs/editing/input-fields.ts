import { IsOptional, Max, Min } from "class-validator";
import { Field, Int } from "type-graphql";
import { IsPartialFactDate } from "../../checks/is-partial-fact-date";
import { IsText } from "../../checks/is-text";
import { EVIDENCE_LIMIT, FIRST_YEAR, LAST_YEAR } from "../../checks/limits";
import { ListSize } from "../../checks/list-size";
import { PartialDateScalar } from "../../partial-date-scalar";
import { EvidenceInput } from "./evidence-input";

/** Combines decorators: a GraphQL field together with the checks of its values. */
const together =
  (...decorators: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, key) => {
    for (const decorate of decorators) decorate(target, key);
  };

/** In the form that TypeGraphQL accepts: a field without a description does not have this option. */
const described = (description: string | undefined) => (description === undefined ? {} : { description });

export const RequiredText = (max: number, description?: string) =>
  together(
    IsText(max),
    Field(() => String, described(description)),
  );

export const OptionalText = (max: number, description?: string) =>
  together(
    IsOptional(),
    IsText(max),
    Field(() => String, { nullable: true, ...described(description) }),
  );

/** English is required nowhere: readers of EN get the simplified Chinese where there is none (semantics 43). */
export const EnglishText = (max: number) =>
  OptionalText(max, "In English. If absent, EN gives the simplified Chinese.");

const year = { message: `must be a year from ${String(FIRST_YEAR)} to ${String(LAST_YEAR)}` };

export const OptionalYear = (description?: string) =>
  together(
    IsOptional(),
    Min(FIRST_YEAR, year),
    Max(LAST_YEAR, year),
    Field(() => Int, { nullable: true, ...described(description) }),
  );

export const OptionalPartialDate = (description: string) =>
  together(
    IsPartialFactDate(),
    Field(() => PartialDateScalar, { nullable: true, description }),
  );

export const OptionalList = (type: () => object, max: number, description?: string) =>
  together(
    ListSize(0, max),
    Field(() => [type()], { nullable: true, ...described(description) }),
  );

/** The passages that state a fact. A fact without a passage is not accepted. */
export const RequiredEvidence = (description?: string) =>
  together(
    ListSize(1, EVIDENCE_LIMIT, "passages"),
    Field(() => [EvidenceInput], described(description)),
  );

/** The passages of a fact, which may be absent. If provided, there is at least one. */
export const OptionalEvidence = (description?: string) =>
  together(
    ListSize(1, EVIDENCE_LIMIT, "passages"),
    Field(() => [EvidenceInput], { nullable: true, ...described(description) }),
  );
