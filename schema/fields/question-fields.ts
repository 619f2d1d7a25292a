import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { DomainMatrix } from "../answers/comparison";
import { Subgraph } from "../answers/subgraph";
import { CountedPoliciesArguments } from "../arguments/counted-policies";
import { ForwardPageArguments } from "../arguments/page";
import {
  DomainMatrixArguments,
  NeighborhoodArguments,
  RegionPairsArguments,
  RegionsNamedArguments,
  SearchArguments,
  SharedDomainsArguments,
  ShortestPathsArguments,
} from "../arguments/questions";
import { RegionPairConnection, SearchHitConnection } from "../connections";
import { Question } from "../../src/engine/mapping/field-mapping";
import { Domain } from "../nodes/domain";
import { Region } from "../nodes/region";
import { countedPolicies } from "../paths";
import type { GraphContext } from "../port";

/** Analysts' questions about the whole graph. Each is a file of `cypher/questions/`. */
@Resolver()
export class QuestionQueries {
  @Question("search")
  @Query(() => SearchHitConnection, {
    description:
      "Nodes whose text contains the query. Matches in names come first, and matches of only a part of a word come last. Script, width, case, accents and punctuation make no difference. If more than 10,000 nodes match, the server ranks and counts only 10,000.",
  })
  search(
    @Args(() => SearchArguments) _search: object,
    @Args(() => ForwardPageArguments) _page: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }

  @Question("regions-named", { node: "region" })
  @Query(() => [Region], {
    description:
      "Regions whose names, full names or pinyin come near, the likeliest first: for a name that Query.region does not know.",
  })
  regionsNamed(
    @Args(() => RegionsNamedArguments) _name: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }

  @Question("region-pairs", { filtered: countedPolicies("region-pairs-filtered") })
  @Query(() => RegionPairConnection, {
    description:
      "Pairs of regions that target the same domains. Pairs with the most shared domains come first, then the most similar pairs, then the order of the ids.",
  })
  regionPairs(
    @Args(() => CountedPoliciesArguments) _policies: object,
    @Args(() => RegionPairsArguments) _pairs: object,
    @Args(() => ForwardPageArguments) _page: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }

  @Question("shared-domains", { node: "domain", filtered: countedPolicies("shared-domains-filtered") })
  @Query(() => [Domain], { description: "Domains that all of these regions target." })
  sharedDomains(
    @Args(() => CountedPoliciesArguments) _policies: object,
    @Args(() => SharedDomainsArguments) _regions: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }

  @Question("domain-matrix", {
    limit: { column: "regions", max: 500, advice: "narrow it by within or level" },
    filtered: countedPolicies("domain-matrix"),
  })
  @Query(() => DomainMatrix)
  domainMatrix(
    @Args(() => CountedPoliciesArguments) _policies: object,
    @Args(() => DomainMatrixArguments) _matrix: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }

  @Question("shortest-paths")
  @Query(() => Subgraph, {
    description:
      "All nodes and relationships on the shortest paths between two nodes. No path goes through a source. Empty if the shortest path is longer than maxHops (1 to 10) relationships.",
  })
  shortestPaths(
    @Args(() => ShortestPathsArguments) _ends: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }

  @Question("neighborhood")
  @Query(() => Subgraph, {
    description:
      "The nodes at most hops (1 to 3) relationships away from a node, the nearest first, and the relationships between them.",
  })
  neighborhood(
    @Args(() => NeighborhoodArguments) _centre: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }
}
