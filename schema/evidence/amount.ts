import { Args, Field, Float, ObjectType } from "type-graphql";
import { LanguageArguments } from "../arguments/language";
import { compiled } from "../compiled";
import { AmountRole } from "../enums";
import { Column, SameRow, TextColumn } from "../../src/engine/mapping/field-mapping";
import { Evidence } from "./evidence";

@ObjectType({ description: "Money, a rate or a threshold that a measure names, such as at most 5,000,000 yuan." })
export class Amount {
  @Column("role")
  @Field(() => AmountRole)
  role!: AmountRole;

  @Column("value")
  @Field(() => Float, { description: "In base units, as of a goal." })
  value!: number;

  @Column("upperValue")
  @Field(() => Float, { nullable: true, description: "The upper end of a range." })
  upperValue?: number;

  @Column("unit")
  @Field(() => String, { description: "A key of the table of units." })
  unit!: string;

  @TextColumn("unitName")
  @Field(() => String)
  unitName(@Args(() => LanguageArguments) _language: LanguageArguments): string {
    return compiled();
  }

  @SameRow()
  @Field(() => Evidence)
  evidence!: Evidence;
}
