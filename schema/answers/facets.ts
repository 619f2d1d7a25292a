import { Args, Field, Int, ObjectType } from "type-graphql";
import { FirstArguments, LevelArguments, PeriodArguments } from "../arguments/facets";
import { compiled } from "../compiled";
import { MeasureInstrument, PolicyKind, PolicyStage } from "../enums";
import { AssumedSize, Column, Question } from "../../src/engine/mapping/field-mapping";
import { Domain } from "../nodes/domain";
import { Organization } from "../nodes/organization";
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
export class OrganizationCount {
  @Column("organization")
  @Field(() => Organization)
  organization!: Organization;

  @Column("policies")
  @Field(() => Int)
  policies!: number;
}

@ObjectType()
export class InstrumentCount {
  @Column("instrument")
  @Field(() => MeasureInstrument)
  instrument!: MeasureInstrument;

  @Column("measures")
  @Field(() => Int, { description: "Measures of this instrument." })
  measures!: number;

  @Column("policies")
  @Field(() => Int, { description: "Policies that have such a measure." })
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

  @AssumedSize(20)
  @Question("facet-by-subject")
  @Field(() => [DomainCount], { description: "By what the policies are about, without broader domains." })
  bySubject!: DomainCount[];

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

  @Question("facet-by-issuer")
  @Field(() => [OrganizationCount], { description: "Those with the most policies first, then by id." })
  byIssuer(@Args(() => FirstArguments) _first: object): OrganizationCount[] {
    return compiled();
  }

  @Question("facet-by-instrument")
  @Field(() => [InstrumentCount], { description: "In the order of the enum." })
  byInstrument!: InstrumentCount[];

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
