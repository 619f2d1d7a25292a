import { Args, Field, Int, ObjectType } from "type-graphql";
import { LevelArguments, PeriodArguments } from "../arguments/facets";
import { compiled } from "../compiled";
import { PolicyKind, PolicyStage } from "../enums";
import { AssumedSize, Column, Question } from "../../src/engine/mapping/field-mapping";
import { Domain } from "../nodes/domain";
import { Region } from "../nodes/region";

@ObjectType()
export class DomainCount {
  @Column("domain")
  @Field(() => Domain)
  domain!: Domain;

  @Column("policies")
  @Field(() => Int)
  policies!: number;
}

@ObjectType()
export class RegionCount {
  @Column("region")
  @Field(() => Region)
  region!: Region;

  @Column("policies")
  @Field(() => Int)
  policies!: number;
}

@ObjectType()
export class KindCount {
  @Column("kind")
  @Field(() => PolicyKind)
  kind!: PolicyKind;

  @Column("policies")
  @Field(() => Int)
  policies!: number;
}

@ObjectType()
export class StageCount {
  @Column("stage")
  @Field(() => PolicyStage)
  stage!: PolicyStage;

  @Column("policies")
  @Field(() => Int)
  policies!: number;
}

@ObjectType()
export class PeriodCount {
  @Column("period")
  @Field(() => String, { description: "A month, a quarter or a year: 2023-02, 2023-Q1 or 2023." })
  period!: string;

  @Column("policies")
  @Field(() => Int)
  policies!: number;
}

@ObjectType({
  description:
    "Counts of all policies that match the connection's where, not just of those on this page. A policy counts for the domains that it or its measures state, and not for the broader domains. Only byPeriod lists groups without policies, so that the series has no gaps.",
})
export class PolicyFacets {
  @AssumedSize(50)
  @Question("facet-by-domain")
  @Field(() => [DomainCount])
  byDomain!: DomainCount[];

  @AssumedSize(100)
  @Question("facet-by-region")
  @Field(() => [RegionCount])
  byRegion(@Args(() => LevelArguments) _level: object): RegionCount[] {
    return compiled();
  }

  @Question("facet-by-kind")
  @Field(() => [KindCount])
  byKind!: KindCount[];

  @Question("facet-by-stage")
  @Field(() => [StageCount])
  byStage!: StageCount[];

  @Question("facet-by-period")
  @Field(() => [PeriodCount])
  byPeriod(@Args(() => PeriodArguments) _period: object): PeriodCount[] {
    return compiled();
  }

  @Question("facet-undated", { value: "policies" })
  @Field(() => Int, {
    description:
      "Policies whose date is not known so precisely. byPeriod leaves them out. The counts of both add up to totalCount.",
  })
  undated(@Args(() => PeriodArguments) _period: object): number {
    return compiled();
  }
}
