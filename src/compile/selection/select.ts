import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from "graphql";
import { argumentValues } from "./argument-values";
import type { SelectedField, Selection } from "./selection";

/** A validated operation with coerced variables. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
}

/**
 * The root fields that an operation selects, with all that is selected below them. Owns fragments, type conditions,
 * @skip, @include and the merging of equal response names (GraphQL specification, 6.3.2 CollectFields); leaves __schema
 * and __type to graphql-js.
 */
export function selectOperation({ schema, document, operation, variables }: Operation): readonly SelectedField[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }

  const isIncluded = (node: SelectionNode) =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.["if"] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.["if"] !== false;

  const applies = (condition: string | undefined, type: GraphQLObjectType) => {
    if (condition === undefined || condition === type.name) return true;
    const named = schema.getType(condition);
    return isAbstractType(named) && schema.isSubType(named, type);
  };

  function group(type: GraphQLObjectType, set: SelectionSetNode, groups: Map<string, FieldNode[]>, seen: Set<string>) {
    for (const node of set.selections) {
      if (!isIncluded(node)) continue;
      if (node.kind === Kind.FIELD) {
        const responseName = (node.alias ?? node.name).value;
        const nodes = groups.get(responseName);
        if (nodes) nodes.push(node);
        else groups.set(responseName, [node]);
        continue;
      }
      if (node.kind === Kind.FRAGMENT_SPREAD && seen.has(node.name.value)) continue;
      if (node.kind === Kind.FRAGMENT_SPREAD) seen.add(node.name.value);
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      if (fragment && applies(fragment.typeCondition?.name.value, type))
        group(type, fragment.selectionSet, groups, seen);
    }
  }

  function select(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    path: readonly string[],
  ): SelectedField[] {
    const groups = new Map<string, FieldNode[]>();
    const seen = new Set<string>();
    for (const set of sets) group(type, set, groups, seen);
    return [...groups].flatMap(([responseName, nodes]) =>
      selectField(type, responseName, nodes, [...path, responseName]),
    );
  }

  function selectField(
    type: GraphQLObjectType,
    responseName: string,
    nodes: readonly FieldNode[],
    path: readonly string[],
  ): SelectedField[] {
    const [node] = nodes;
    if (!node) return [];
    const name = node.name.value;
    const definition = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : type.getFields()[name];
    if (!definition) return [];
    const selection = selectionOf(definition.type, nodes, path);
    return [
      { responseName, path, node, definition, arguments: argumentValues(definition, node, variables), selection },
    ];
  }

  function selectionOf(
    output: SelectedField["definition"]["type"],
    nodes: readonly FieldNode[],
    path: readonly string[],
  ): Selection | undefined {
    const type = getNamedType(output);
    if (!isCompositeType(type)) return undefined;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    // By name, so that an interface's types are numbered alike whatever the schema was built from.
    const byName = (a: GraphQLObjectType, b: GraphQLObjectType) => (a.name < b.name ? -1 : 1);
    const objects = isObjectType(type) ? [type] : [...schema.getPossibleTypes(type)].sort(byName);
    return new Map(objects.map((object) => [object, select(object, sets, path)]));
  }

  const root = schema.getRootType(operation.operation);
  return root ? select(root, [operation.selectionSet], []) : [];
}
