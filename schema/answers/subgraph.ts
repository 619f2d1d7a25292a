import { Args, Field, ID, ObjectType } from "type-graphql";
import { LanguageArguments } from "../arguments/language";
import { compiled } from "../compiled";
import { JsonScalar } from "../json-scalar";
import { Column, TextColumn } from "../../src/engine/mapping/field-mapping";
import { Node } from "../nodes/node";

@ObjectType()
export class GraphNode {
  @Column("id")
  @Field(() => ID)
  id!: string;

  @Column("label")
  @Field(() => String, { description: "The node's type." })
  label!: string;

  @TextColumn("caption")
  @Field(() => String, { description: "The node's title, name, text or label." })
  caption(@Args(() => LanguageArguments) _language: LanguageArguments): string {
    return compiled();
  }

  @Column("node")
  @Field(() => Node)
  node!: Node;
}

@ObjectType()
export class GraphRelationship {
  @Column("type")
  @Field(() => String)
  type!: string;

  @Column("from")
  @Field(() => ID)
  from!: string;

  @Column("to")
  @Field(() => ID)
  to!: string;

  @Column("properties")
  @Field(() => JsonScalar, { nullable: true })
  properties?: unknown;
}

@ObjectType({ description: "A part of the graph: nodes, and the relationships between them." })
export class Subgraph {
  @Column("nodes")
  @Field(() => [GraphNode])
  nodes!: GraphNode[];

  @Column("relationships")
  @Field(() => [GraphRelationship])
  relationships!: GraphRelationship[];
}
