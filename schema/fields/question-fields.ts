import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { DomainMatrix } from "../answers/comparison";
import { Subgraph } from "../answers/subgraph";
import { ForwardPageArguments } from "../arguments/page";
import {
  DomainMatrixArguments,
  NeighborhoodArguments,
  RegionPairsArguments,
  SearchArguments,
  SharedDomainsArguments,
  ShortestPathsArguments,
} from "../arguments/questions";
import { RegionPairConnection, SearchHitConnection } from "../connections";
import { Question } from "../mapping/field-mapping";
import { Domain } from "../nodes/domain";
import type { GraphContext } from "../port";

/** The questions that analysts ask of the whole graph, each a file of `cypher/questions/`. */
@Resolver()
export class QuestionQueries {
  @Question("search")
  @Query(() => SearchHitConnection, {
    description:
      "Nodes that hold the query, matches in names first and mere parts of words last. Script, width, case, accents and punctuation make no difference. Of a phrase that very many nodes hold, 10,000 are ranked and counted.",
  })
  search(
    @Args(() => SearchArguments) _search: object,
    @Args(() => ForwardPageArguments) _page: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }

  @Question("region-pairs")
  @Query(() => RegionPairConnection, {
    description: "Pairs of regions that target the same domains, most shared first, then most similar, then by id.",
  })
  regionPairs(
    @Args(() => RegionPairsArguments) _pairs: object,
    @Args(() => ForwardPageArguments) _page: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }

  @Question("shared-domains", { node: "domain" })
  @Query(() => [Domain], { description: "Domains that every one of these regions targets." })
  sharedDomains(
    @Args(() => SharedDomainsArguments) _regions: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }

  @Question("domain-matrix", {
    limit: { column: "regions", most: 500, advice: "narrow the question by within or level" },
  })
  @Query(() => DomainMatrix)
  domainMatrix(
    @Args(() => DomainMatrixArguments) _matrix: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }

  @Question("shortest-paths")
  @Query(() => Subgraph, {
    description:
      "Everything on the shortest paths between two nodes, sources aside; empty where none has at most maxHops (1 to 10).",
  })
  shortestPaths(
    @Args(() => ShortestPathsArguments) _ends: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }

  @Question("neighborhood")
  @Query(() => Subgraph, { description: "What lies within hops (1 to 3) of a node, the nearest first." })
  neighborhood(
    @Args(() => NeighborhoodArguments) _centre: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }
}
