import { Field, Float, Int, ObjectType } from "type-graphql";
import { AssumedSize, Column } from "../../src/engine/mapping/field-mapping";
import { Domain } from "../nodes/domain";
import { Region } from "../nodes/region";

@ObjectType({
  description:
    "Another region that targets at least one of the same domains. similarity compares the two sets of domains.",
})
export class SimilarRegion {
  @Column("region")
  @Field(() => Region)
  region!: Region;

  @Column("similarity")
  @Field(() => Float)
  similarity!: number;

  @Column("sharedDomains")
  @Field(() => [Domain])
  sharedDomains!: Domain[];
}

@ObjectType({
  description:
    "A domain that peers target and this region does not. Peers are the other regions of the same province that have policies.",
})
export class DomainGap {
  @Column("domain")
  @Field(() => Domain)
  domain!: Domain;

  @Column("peers")
  @Field(() => [Region])
  peers!: Region[];
}

@ObjectType({ description: "Two regions and the domains that both target." })
export class RegionPair {
  @AssumedSize(2)
  @Column("regions")
  @Field(() => [Region])
  regions!: Region[];

  @Column("sharedDomains")
  @Field(() => [Domain])
  sharedDomains!: Domain[];

  @Column("similarity")
  @Field(() => Float)
  similarity!: number;
}

@ObjectType()
export class DomainMatrixCell {
  @Column("region")
  @Field(() => Region)
  region!: Region;

  @Column("domain")
  @Field(() => Domain)
  domain!: Domain;

  @Column("policies")
  @Field(() => Int)
  policies!: number;

  @Column("measures")
  @Field(() => Int)
  measures!: number;
}

@ObjectType({
  description:
    "How many policies and measures of each region target each domain. Only regions and domains with a count are listed. The answer contains at most 500 regions: if there are more, the query fails. Then narrow it by within or level.",
})
export class DomainMatrix {
  @AssumedSize(100)
  @Column("regions")
  @Field(() => [Region])
  regions!: Region[];

  @AssumedSize(50)
  @Column("domains")
  @Field(() => [Domain])
  domains!: Domain[];

  @AssumedSize(500)
  @Column("cells")
  @Field(() => [DomainMatrixCell])
  cells!: DomainMatrixCell[];
}
