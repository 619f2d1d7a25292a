import { IsOptional } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { IsFactDay } from "../../checks/is-fact-day";
import { EachText } from "../../checks/each-text";
import { EachKey, IsKey } from "../../checks/is-key";
import { IsLike } from "../../checks/is-like";
import { IsText } from "../../checks/is-text";
import { IsWebAddress } from "../../checks/is-web-address";
import { ALIAS_LIMIT, NAME_LIMIT, PASSAGE_LIMIT, RAW_LIMIT, TITLE_LIMIT } from "../../checks/limits";
import { ListSize } from "../../checks/list-size";
import { DateScalar } from "../../date-scalar";
import { SourceStanding } from "../../enums";
import { EnglishText, OptionalList, OptionalText, RequiredText } from "./input-fields";

/** The names of a node that policies point to. */
@InputType()
abstract class NamedInput {
  @RequiredText(NAME_LIMIT, "In simplified Chinese.")
  name!: string;

  @OptionalText(NAME_LIMIT, "In traditional Chinese. If absent, it is made from name.")
  nameHant?: string;

  @EnglishText(NAME_LIMIT)
  nameEn?: string;
}

@InputType({ description: "A domain of the taxonomy." })
export class DomainInput extends NamedInput {
  @IsKey("")
  @Field(() => ID, { description: "The key, such as smart-manufacturing." })
  id!: string;

  @ListSize(0, ALIAS_LIMIT)
  @EachText(NAME_LIMIT)
  @Field(() => [String], { nullable: true, description: "Other names that sources use for it." })
  aliases?: string[];

  @OptionalText(NAME_LIMIT, "The broader domain, by key, name or alias. If absent, there is none.")
  broader?: string;
}

@InputType({ description: "A technology that policies name." })
export class TechnologyInput extends NamedInput {
  @IsKey("technology:")
  @Field(() => ID, { description: "technology: followed by a key, such as technology:blockchain." })
  id!: string;

  @ListSize(0, ALIAS_LIMIT)
  @EachText(NAME_LIMIT)
  @Field(() => [String], { nullable: true, description: "Other names that sources use for it." })
  aliases?: string[];
}

@InputType({ description: "A body that policies name." })
export class OrganizationInput extends NamedInput {
  @IsKey("organization:")
  @Field(() => ID, { description: "organization: followed by a key." })
  id!: string;

  @ListSize(0, ALIAS_LIMIT)
  @EachText(NAME_LIMIT)
  @Field(() => [String], { nullable: true, description: "Other names that sources use for it, such as short forms." })
  aliases?: string[];

  @OptionalText(NAME_LIMIT, "The region that it belongs to, by code or by a name that Query.region accepts.")
  region?: string;

  @OptionalText(NAME_LIMIT, "The body above it, by id, name or alias. If absent, there is none.")
  broader?: string;

  @ListSize(0, ALIAS_LIMIT)
  @EachKey("organization:")
  @Field(() => [ID], {
    nullable: true,
    description: "Ids of bodies that were merged into it. Former ids that are stored already remain.",
  })
  formerIds?: string[];
}

@InputType({ description: "Whom measures help, such as small and medium-sized enterprises." })
export class TargetGroupInput extends NamedInput {
  @IsKey("target-group:")
  @Field(() => ID, { description: "target-group: followed by a key, such as target-group:sme." })
  id!: string;

  @ListSize(0, ALIAS_LIMIT)
  @EachText(NAME_LIMIT)
  @Field(() => [String], { nullable: true, description: "Other names that sources use for it." })
  aliases?: string[];
}

@InputType({ description: "A sequence that a bad conversion left in a text, and the correct characters." })
export class DamagedSequenceInput {
  @RequiredText(PASSAGE_LIMIT, "The sequence as it is in raw.")
  received!: string;

  @IsText(PASSAGE_LIMIT, { mayBeEmpty: true })
  @Field(() => String, { description: "The correct characters; empty if the sequence is no part of the text." })
  mended!: string;
}

@InputType({
  description: "A text that facts are taken from. The server cleans it in the same way as the sources in data/.",
})
export class SourceInput {
  @IsKey("source:")
  @Field(() => ID, { description: "source: followed by a key, such as source:digest-2023-q1." })
  id!: string;

  @RequiredText(TITLE_LIMIT, "In simplified Chinese.")
  title!: string;

  @OptionalText(TITLE_LIMIT, "In traditional Chinese. If absent, it is made from title.")
  titleHant?: string;

  @EnglishText(TITLE_LIMIT)
  titleEn?: string;

  @OptionalText(NAME_LIMIT)
  publisher?: string;

  @IsOptional()
  @IsFactDay()
  @Field(() => DateScalar, { nullable: true })
  publishedOn?: string;

  @IsOptional()
  @IsWebAddress()
  @Field(() => String, {
    nullable: true,
    description: "The address from which the text was retrieved, beginning with https:// or http://.",
  })
  url?: string;

  @OptionalText(NAME_LIMIT, "The licence or the terms under which the text may be used.")
  licence?: string;

  @IsOptional()
  @IsFactDay()
  @Field(() => DateScalar, { nullable: true, description: "The day on which the text was retrieved." })
  retrievedOn?: string;

  @Field(() => SourceStanding, { nullable: true, description: "If absent, it is UNVERIFIED." })
  standing?: SourceStanding;

  @IsText(RAW_LIMIT, { mayHavePages: true })
  @Field(() => String, {
    description:
      "The text as it was decoded or extracted, in simplified or traditional Chinese. A form feed begins a new page.",
  })
  raw!: string;

  @OptionalText(NAME_LIMIT, "The name of the file that the text comes from.")
  fileName?: string;

  @IsOptional()
  @IsLike(
    /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/u,
    "a media type in lowercase, such as application/pdf",
  )
  @Field(() => String, {
    nullable: true,
    description:
      "The media type of that file, such as application/pdf. In a text from a PDF, lines that a page broke are joined.",
  })
  mediaType?: string;

  @IsOptional()
  @IsLike(/^[0-9a-f]{64}$/u, "64 hexadecimal digits in lowercase")
  @Field(() => String, { nullable: true, description: "The SHA-256 of that file. The file itself is not stored." })
  fileSha256?: string;

  @OptionalList(() => DamagedSequenceInput, ALIAS_LIMIT, "Damage that the rules of cleaning do not repair.")
  damaged?: DamagedSequenceInput[];

  @OptionalText(
    RAW_LIMIT,
    "The cleaned text, as in Source.text(language: ZH_HANS) and in a backup. If absent, it is made from raw.",
  )
  text?: string;

  @OptionalText(
    RAW_LIMIT,
    "The cleaned text in traditional Chinese, with the same number of characters. If absent, it is made from text.",
  )
  textHant?: string;
}
