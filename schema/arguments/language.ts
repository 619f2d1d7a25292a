import { ArgsType, Field } from "type-graphql";
import { Language } from "../enums";

@ArgsType()
export class LanguageArguments {
  @Field(() => Language, { nullable: true, defaultValue: Language.ZH_HANS })
  language?: Language;
}
