import { Field, Float, ObjectType } from "type-graphql";
import { Column } from "../../src/engine/mapping/field-mapping";
import { Node } from "../nodes/node";

@ObjectType()
export class SearchHit {
  @Column("node")
  @Field(() => Node)
  node!: Node;

  @Column("score")
  @Field(() => Float)
  score!: number;

  @Column("snippet", "snippet")
  @Field(() => String, {
    description:
      "The passage that matches the query. The match is between « and ». Of a source it is the best sentence.",
  })
  snippet!: string;
}
