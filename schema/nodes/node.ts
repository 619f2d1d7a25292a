import { Field, ID, InterfaceType } from "type-graphql";
import { Property } from "../../src/engine/mapping/field-mapping";

@InterfaceType("Node", { description: "Anything in the graph that has an id. Ids are unique across the graph." })
export abstract class Node {
  @Property("id")
  @Field(() => ID)
  id!: string;
}
