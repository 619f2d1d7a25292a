import { ArrayMaxSize, IsOptional } from "class-validator";
import { Field, InputType } from "type-graphql";
import { LIST_LIMIT } from "../checks/limits";
import { Compare, Logic, MatchForms, MatchText } from "../../src/engine/mapping/input-mapping";
import { DateFilter, IdFilter, SourceStandingFilter, TextFilter } from "./comparisons";

const optional = { nullable: true } as const;
const listSize = { message: `must contain at most ${String(LIST_LIMIT)} conditions` };

@InputType({ description: "A source must match all conditions." })
export class SourceWhere {
  @IsOptional()
  @ArrayMaxSize(LIST_LIMIT, listSize)
  @Logic("and")
  @Field(() => [SourceWhere], optional)
  and?: SourceWhere[];

  @IsOptional()
  @ArrayMaxSize(LIST_LIMIT, listSize)
  @Logic("or")
  @Field(() => [SourceWhere], optional)
  or?: SourceWhere[];

  @Logic("not") @Field(() => SourceWhere, optional) not?: SourceWhere;
  @Compare("id") @Field(() => IdFilter, optional) id?: IdFilter;
  @MatchText("title") @Field(() => TextFilter, optional) title?: TextFilter;
  @MatchText("text") @Field(() => TextFilter, { ...optional, description: "The cleaned text." }) text?: TextFilter;
  @MatchForms("publisherForms", "plainText") @Field(() => TextFilter, optional) publisher?: TextFilter;
  @Compare("publishedOn", "date") @Field(() => DateFilter, optional) publishedOn?: DateFilter;
  @Compare("standing") @Field(() => SourceStandingFilter, optional) standing?: object;
}
