import { Args, Field, Int, ObjectType } from "type-graphql";
import { LevelArguments, PeriodArguments } from "../arguments/facets";
import { compiled } from "../compiled";
import { PolicyKind, PolicyStage } from "../enums";
import { AssumedSize, Column, Question } from "../mapping/field-mapping";
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
  @Field(() => String, { description: "2023-02, 2023-Q1 or 2023" })
  period!: string;

  @Column("policies")
  @Field(() => Int)
  policies!: number;
}

@ObjectType({
  description:
    "Counts over everything that the connection's where lets through, not just its page. Domains are counted as stated, without their broader ones; only byPeriod has rows of zero.",
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
}
