import { Field, InputType } from "type-graphql";
import { SortDirection } from "../enums";
import { OrderBy } from "../../src/engine/mapping/input-mapping";

const direction = () => SortDirection;
const optional = { nullable: true } as const;

@InputType()
export class PolicyOrder {
  @OrderBy("publishedOn", "date") @Field(direction, optional) publishedOn?: SortDirection;
  @OrderBy("titleSortKey", "text") @Field(direction, optional) title?: SortDirection;
  @OrderBy("id", "id") @Field(direction, optional) id?: SortDirection;
}

@InputType()
export class RegionOrder {
  @OrderBy("id", "id") @Field(direction, optional) id?: SortDirection;
  @OrderBy("nameSortKey", "text") @Field(direction, optional) name?: SortDirection;
}

@InputType()
export class MeasureOrder {
  @OrderBy("ordinal", "integer") @Field(direction, optional) ordinal?: SortDirection;
  @OrderBy("id", "id") @Field(direction, optional) id?: SortDirection;
}

@InputType()
export class GoalOrder {
  // Values of different units cannot be compared, so the unit comes first (semantics 45).
  @OrderBy("value", "number", { within: [["unit", "text"]] }) @Field(direction, optional) value?: SortDirection;
  @OrderBy("deadline", "integer", { nullable: true }) @Field(direction, optional) deadline?: SortDirection;
  @OrderBy("id", "id") @Field(direction, optional) id?: SortDirection;
}
