import { Field, ObjectType } from "type-graphql";
import { Column, SameRow } from "../../src/engine/mapping/field-mapping";
import { Domain } from "../nodes/domain";
import { Evidence } from "./evidence";

@ObjectType({ description: "A domain that a policy targets, with the words that say so." })
export class Targeting {
  @Column("domain")
  @Field(() => Domain)
  domain!: Domain;

  @SameRow()
  @Field(() => Evidence)
  evidence!: Evidence;
}
