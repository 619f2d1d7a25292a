import "reflect-metadata";
import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  specifiedDirectives,
} from "graphql";
import { buildSchemaSync } from "type-graphql";
import { mapGraph } from "../src/engine/mapping/map-graph";
import { attachRoles } from "./access/attach-roles";
import { authChecker } from "./access/authorize";
import { ChangeQueries, PolicyChangeFields } from "./fields/change-fields";
import { DraftMutations, DraftQueries } from "./drafts/draft-fields";
import { DomainFields } from "./fields/domain-fields";
import { GoalFields } from "./fields/goal-fields";
import { MeasureFields } from "./fields/measure-fields";
import { MergingMutations } from "./fields/merging-fields";
import { PolicyMutations, RegionMutations, VocabularyMutations } from "./fields/mutation-fields";
import { NamingQueries } from "./fields/naming-queries";
import { OrganizationFields, TargetGroupFields, TechnologyFields } from "./fields/naming-fields";
import { PolicyFields } from "./fields/policy-fields";
import { PolicyStatusMutations } from "./fields/policy-status-fields";
import { RegionFields } from "./fields/region-fields";
import { SourceFields } from "./fields/source-fields";
import { SourceQueries } from "./fields/source-queries";
import { PolicyConnectionFields } from "./fields/policy-connection-fields";
import { ListQueries, LookupQueries } from "./fields/query-fields";
import { QuestionQueries } from "./fields/question-fields";
import { grainDirective } from "./grain-directive";
import { graphMapping } from "./graph-mapping";

/** The key under which the value of an interface stores its object type. A symbol cannot conflict with a response name. */
export const typeName = Symbol("typeName");

/**
 * The executable schema. Root fields call the port in their context. Every other field reads by response name what its
 * root field's statement fetched, so that aliases of one field with different arguments remain separate.
 */
export function buildGraphSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      LookupQueries,
      ListQueries,
      NamingQueries,
      SourceQueries,
      QuestionQueries,
      ChangeQueries,
      DraftQueries,
      PolicyMutations,
      PolicyStatusMutations,
      MergingMutations,
      RegionMutations,
      VocabularyMutations,
      DraftMutations,
      PolicyFields,
      PolicyChangeFields,
      PolicyConnectionFields,
      RegionFields,
      DomainFields,
      MeasureFields,
      GoalFields,
      TechnologyFields,
      OrganizationFields,
      TargetGroupFields,
      SourceFields,
    ],
    directives: [...specifiedDirectives, grainDirective],
    validate: false,
    authChecker,
  });
  const reported = typesBelow(schema.getMutationType());
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isInterfaceType(type)) type.resolveType = (value: Record<symbol, string>) => value[typeName];
    if (!isObjectType(type) || type === schema.getQueryType() || reported.has(type)) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = (source: Record<string, unknown>, _arguments, _context, info) => source[info.path.key];
    }
  }
  mapGraph(schema, graphMapping);
  attachRoles(schema);
  return schema;
}

/** The object types in a mutation's answer, including its own type. Their fields are plain properties. */
function typesBelow(type: GraphQLNamedType | null | undefined, found = new Set<unknown>()): ReadonlySet<unknown> {
  if (!isObjectType(type) || found.has(type)) return found;
  found.add(type);
  for (const field of Object.values(type.getFields())) typesBelow(getNamedType(field.type), found);
  return found;
}
