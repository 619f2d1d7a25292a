import { Field, ObjectType } from "type-graphql";
import { Column, SameRow } from "../../src/engine/mapping/field-mapping";
import { Node } from "../nodes/node";
import { Evidence } from "./evidence";

@ObjectType({
  description:
    "A fact about a policy. about names the field that the fact gives, such as title, publishedOn, region or technologies. If the fact points to a node, node is that node.",
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
