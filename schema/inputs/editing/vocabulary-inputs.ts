import { IsOptional } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { IsFactDay } from "../../checks/is-fact-day";
import { EachText } from "../../checks/each-text";
import { IsKey } from "../../checks/is-key";
import { ALIAS_LIMIT, NAME_LIMIT, PASSAGE_LIMIT, RAW_LIMIT, TITLE_LIMIT } from "../../checks/limits";
import { ListSize } from "../../checks/list-size";
import { DateScalar } from "../../date-scalar";
import { OptionalList, OptionalText, RequiredText } from "./input-fields";

/** The names of a thing that policies point to. */
@InputType()
abstract class NamedInput {
  @RequiredText(NAME_LIMIT, "In simplified Chinese.")
  name!: string;

  @OptionalText(NAME_LIMIT, "In traditional Chinese; made from name where absent.")
  nameHant?: string;

  @RequiredText(NAME_LIMIT, "In English.")
  nameEn!: string;
}

@InputType({ description: "A domain of the taxonomy." })
export class DomainInput extends NamedInput {
  @IsKey("")
  @Field(() => ID, { description: "The key, such as smart-manufacturing." })
  id!: string;

  @ListSize(0, ALIAS_LIMIT)
  @EachText(NAME_LIMIT)
  @Field(() => [String], { nullable: true, description: "Other names by which sources call it." })
  aliases?: string[];

  @OptionalText(NAME_LIMIT, "The broader domain, by key, name or alias; none where absent.")
  broader?: string;
}

@InputType({ description: "A technology that policies name." })
export class TechnologyInput extends NamedInput {
  @IsKey("technology:")
  @Field(() => ID, { description: "technology: and a key, such as technology:blockchain." })
  id!: string;

  @ListSize(0, ALIAS_LIMIT)
  @EachText(NAME_LIMIT)
  @Field(() => [String], { nullable: true, description: "Other names by which sources call it." })
  aliases?: string[];
}

@InputType({ description: "A body that policies name." })
export class OrganizationInput extends NamedInput {
  @IsKey("organization:")
  @Field(() => ID, { description: "organization: and a key." })
  id!: string;
}

@InputType({ description: "A sequence that a bad conversion left in a text, and what stood there." })
export class DamagedSequenceInput {
  @RequiredText(PASSAGE_LIMIT, "As it stands in raw.")
  received!: string;

  @RequiredText(PASSAGE_LIMIT, "What stood there.")
  mended!: string;
}

@InputType({ description: "A text from which facts are taken. It is cleaned as the sources of data/ are." })
export class SourceInput {
  @IsKey("source:")
  @Field(() => ID, { description: "source: and a key, such as source:digest-2023-q1." })
  id!: string;

  @RequiredText(TITLE_LIMIT, "In simplified Chinese.")
  title!: string;

  @OptionalText(TITLE_LIMIT, "In traditional Chinese; made from title where absent.")
  titleHant?: string;

  @RequiredText(TITLE_LIMIT, "In English.")
  titleEn!: string;

  @OptionalText(NAME_LIMIT)
  publisher?: string;

  @IsOptional()
  @IsFactDay()
  @Field(() => DateScalar, { nullable: true })
  publishedOn?: string;

  @RequiredText(RAW_LIMIT, "The text as it was received, in either script.")
  raw!: string;

  @OptionalList(() => DamagedSequenceInput, ALIAS_LIMIT, "What the rules of cleaning do not mend.")
  damaged?: DamagedSequenceInput[];

  @OptionalText(
    RAW_LIMIT,
    "The cleaned text, as Source.text(language: ZH_HANS) and a backup have it; made from raw where absent.",
  )
  text?: string;

  @OptionalText(RAW_LIMIT, "The same in traditional Chinese, of as many characters; made from text where absent.")
  textHant?: string;
}
