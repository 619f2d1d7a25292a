import { Field, ObjectType } from "type-graphql";
import { Column, SameRow } from "../mapping/field-mapping";
import { Node } from "../nodes/node";
import { Evidence } from "./evidence";

@ObjectType({
  description:
    "A fact of a policy: about names the field (title, publishedOn, region, technologies ...); node is what the fact points to, if a node.",
})
export class Statement {
  @Column("about")
  @Field(() => String)
  about!: string;

  @Column("node")
  @Field(() => Node, { nullable: true })
  node?: Node;

  @SameRow()
  @Field(() => Evidence)
  evidence!: Evidence;
}
