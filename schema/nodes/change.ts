import { Field, ID, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../date-time-scalar";
import { ChangeAction } from "../enums";
import { Property } from "../../src/engine/mapping/field-mapping";
import { descending, NodeLabel } from "../../src/engine/mapping/type-mapping";

/** A node of the history. It is not part of the graph: it has no label Node, and only its own question finds it. */
@NodeLabel("Change", descending("id"))
@ObjectType({ description: "One change of one node by an edit. It stays when the node is deleted." })
export class Change {
  @Property("id")
  @Field(() => ID, { description: "A later change has a greater id." })
  id!: string;

  @Property("at", "date")
  @Field(() => DateTimeScalar)
  at!: string;

  @Property("by")
  @Field(() => String, { description: "Who made the edit." })
  by!: string;

  @Property("version")
  @Field(() => String, {
    nullable: true,
    description:
      "The version of the graph that the edit made. All changes of one edit have the same. Null for changes from before versions were stored.",
  })
  version?: string;

  @Property("action")
  @Field(() => ChangeAction)
  action!: ChangeAction;

  @Property("nodeId")
  @Field(() => ID)
  nodeId!: string;

  @Property("nodeType")
  @Field(() => String, { description: "Policy, Region, Domain, Organization, Technology, TargetGroup or Source." })
  nodeType!: string;

  @Property("fields")
  @Field(() => [String], { description: "The fields whose values changed. Empty if the node was created." })
  fields!: string[];

  @Property("before")
  @Field(() => String, {
    nullable: true,
    description: "The values of these fields before the edit, as the text of a JSON object.",
  })
  before?: string;

  @Property("after")
  @Field(() => String, {
    nullable: true,
    description: "The values of these fields after the edit, as the text of a JSON object.",
  })
  after?: string;
}
