import { Args, Field, Int, ObjectType } from "type-graphql";
import { LanguageArguments } from "../arguments/language";
import { compiled } from "../compiled";
import { Column, Passage } from "../../src/engine/mapping/field-mapping";
import { Source } from "../nodes/source";

@ObjectType({
  description:
    "A passage of a source, word for word. In the same language, quote is the part of source.text from start up to end, without end itself. Offsets count Unicode code points, and they are the same in simplified and traditional Chinese.",
})
export class Evidence {
  @Passage("source", "text", "start", "end")
  @Field(() => String)
  quote(@Args(() => LanguageArguments) _language: LanguageArguments): string {
    return compiled();
  }

  @Column("start")
  @Field(() => Int)
  start!: number;

  @Column("end")
  @Field(() => Int)
  end!: number;

  @Column("source")
  @Field(() => Source)
  source!: Source;
}
