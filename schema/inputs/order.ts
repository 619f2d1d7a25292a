import { Field, InputType } from "type-graphql";
import { SortDirection } from "../enums";
import { OrderBy } from "../mapping/input-mapping";

const direction = () => SortDirection;
const optional = { nullable: true } as const;

@InputType()
export class PolicyOrder {
  @OrderBy("publishedOn", { form: "date" }) @Field(direction, optional) publishedOn?: SortDirection;
  @OrderBy("titleSortKey") @Field(direction, optional) title?: SortDirection;
  @OrderBy("id") @Field(direction, optional) id?: SortDirection;
}

@InputType()
export class RegionOrder {
  @OrderBy("id") @Field(direction, optional) id?: SortDirection;
  @OrderBy("nameSortKey") @Field(direction, optional) name?: SortDirection;
}

@InputType()
export class MeasureOrder {
  @OrderBy("ordinal") @Field(direction, optional) ordinal?: SortDirection;
  @OrderBy("id") @Field(direction, optional) id?: SortDirection;
}

@InputType()
export class GoalOrder {
  @OrderBy("value") @Field(direction, optional) value?: SortDirection;
  @OrderBy("deadline", { nullable: true }) @Field(direction, optional) deadline?: SortDirection;
  @OrderBy("id") @Field(direction, optional) id?: SortDirection;
}
