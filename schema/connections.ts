import { Field, Int, ObjectType } from "type-graphql";
import { RegionPair } from "./answers/comparison";
import { SearchHit } from "./answers/search-hit";
import { ConnectionType, EdgeType } from "../src/engine/mapping/type-mapping";
import { Draft } from "./drafts/draft";
import { Change } from "./nodes/change";
import { Domain } from "./nodes/domain";
import { Goal } from "./nodes/goal";
import { Measure } from "./nodes/measure";
import { Organization } from "./nodes/organization";
import { Policy } from "./nodes/policy";
import { Region } from "./nodes/region";
import { Source } from "./nodes/source";
import { TargetGroup } from "./nodes/target-group";
import { Technology } from "./nodes/technology";

@ObjectType({
  description:
    "hasPreviousPage is true if the list has entries before this page. hasNextPage is true if it has entries after this page. Both are exact with first and with last.",
})
class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor?: string;

  @Field(() => String, { nullable: true })
  endCursor?: string;
}

/** The connection and edge types of a node type, with the names of Relay's cursor connections. */
function connectionOf<Item extends object>(node: new () => Item) {
  @EdgeType()
  @ObjectType(`${node.name}Edge`)
  class Edge {
    @Field(() => String)
    cursor!: string;

    @Field(() => node)
    node!: Item;
  }

  @ConnectionType()
  @ObjectType(`${node.name}Connection`)
  class Connection {
    @Field(() => [node])
    nodes!: Item[];

    @Field(() => [Edge])
    edges!: Edge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: "The number of all entries that match the filter, not just of those on this page.",
    })
    totalCount!: number;
  }
  return Connection;
}

export const PolicyConnection = connectionOf(Policy);
export const RegionConnection = connectionOf(Region);
export const DomainConnection = connectionOf(Domain);
export const MeasureConnection = connectionOf(Measure);
export const GoalConnection = connectionOf(Goal);
export const OrganizationConnection = connectionOf(Organization);
export const TechnologyConnection = connectionOf(Technology);
export const SourceConnection = connectionOf(Source);
export const TargetGroupConnection = connectionOf(TargetGroup);
export const RegionPairConnection = connectionOf(RegionPair);
export const SearchHitConnection = connectionOf(SearchHit);
export const ChangeConnection = connectionOf(Change);
export const DraftConnection = connectionOf(Draft);
