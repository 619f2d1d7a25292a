import { Field, Float, Int, ObjectType } from "type-graphql";
import { AssumedSize, Column } from "../mapping/field-mapping";
import { Domain } from "../nodes/domain";
import { Region } from "../nodes/region";

@ObjectType({ description: "A region that targets some of the same domains, and how alike the two sets are." })
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

@ObjectType({ description: "A domain that peers target and the region does not." })
export class DomainGap {
  @Column("domain")
  @Field(() => Domain)
  domain!: Domain;

  @Column("peers")
  @Field(() => [Region])
  peers!: Region[];
}

@ObjectType({ description: "Two regions and what both target." })
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
    "Only regions and domains with a count; at most 500 regions, else an error that says to narrow by within or level.",
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
