import { IsOptional } from "class-validator";
import { ArgsType, Field, ID } from "type-graphql";
import { DistinctIds } from "../checks/distinct-ids";
import { IsNodeId } from "../checks/is-node-id";
import { IMPORT_LIMIT } from "../checks/limits";
import { ListSize } from "../checks/list-size";
import { ImportMode } from "../enums";
import { PolicyInput } from "../inputs/editing/policy-input";
import { RegionInput } from "../inputs/editing/region-input";
import {
  DomainInput,
  OrganizationInput,
  SourceInput,
  TargetGroupInput,
  TechnologyInput,
} from "../inputs/editing/vocabulary-inputs";

/** The arguments of every mutation. */
@ArgsType()
export abstract class WriteArguments {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Checks everything and reports what the edit would do, but writes nothing.",
  })
  dryRun?: boolean;

  @IsOptional()
  @IsNodeId()
  @Field(() => String, {
    nullable: true,
    description:
      "The version of the graph that the edit is based on, from the header Graph-Version. If the graph has changed since then, the server refuses the edit.",
  })
  ifVersion?: string;
}

@ArgsType()
export class DeleteArguments extends WriteArguments {
  @IsNodeId()
  @Field(() => ID)
  id!: string;
}

@ArgsType()
export class ImportPoliciesArguments extends WriteArguments {
  @ListSize(1, IMPORT_LIMIT)
  @Field(() => [PolicyInput])
  policies!: PolicyInput[];

  @Field(() => ImportMode, { nullable: true, defaultValue: ImportMode.MERGE })
  mode?: ImportMode;
}

@ArgsType()
export class ImportRegionsArguments extends WriteArguments {
  @ListSize(1, IMPORT_LIMIT)
  @DistinctIds()
  @Field(() => [RegionInput], {
    description: "In any order: a parent or a member may come after the region that names it.",
  })
  regions!: RegionInput[];
}

@ArgsType()
export class ImportDomainsArguments extends WriteArguments {
  @ListSize(1, IMPORT_LIMIT)
  @DistinctIds()
  @Field(() => [DomainInput], { description: "In any order: a broader domain may come after its narrower domains." })
  domains!: DomainInput[];
}

@ArgsType()
export class ImportOrganizationsArguments extends WriteArguments {
  @ListSize(1, IMPORT_LIMIT)
  @DistinctIds()
  @Field(() => [OrganizationInput], { description: "In any order: a body may come after those below it." })
  organizations!: OrganizationInput[];
}

@ArgsType()
export class ImportTechnologiesArguments extends WriteArguments {
  @ListSize(1, IMPORT_LIMIT)
  @DistinctIds()
  @Field(() => [TechnologyInput])
  technologies!: TechnologyInput[];
}

@ArgsType()
export class ImportTargetGroupsArguments extends WriteArguments {
  @ListSize(1, IMPORT_LIMIT)
  @DistinctIds()
  @Field(() => [TargetGroupInput])
  targetGroups!: TargetGroupInput[];
}

@ArgsType()
export class ImportSourcesArguments extends WriteArguments {
  @ListSize(1, IMPORT_LIMIT)
  @DistinctIds()
  @Field(() => [SourceInput])
  sources!: SourceInput[];
}
