import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  getNamedType,
  type GraphQLDirective,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from "graphql";
import { type ArgumentProblem, ArgumentsRefused } from "../argument-problem";
import { argumentValues } from "./argument-values";
import { refusedVariables } from "./refused-variables";
import type { Arguments, SelectedField, Selection } from "./selection";

/** A validated operation with coerced variables. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
}

/** Fields that graphql-js answers. */
const introspection = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef].map((definition) => [definition.name, definition]),
);

/**
 * The root fields that an operation selects, with everything that is selected below them. Owns fragments, type
 * conditions, @skip, @include and the merging of equal response names (GraphQL specification, 6.3.2 CollectFields).
 * Leaves __schema and __type to graphql-js, except for the variables in them.
 * @throws ArgumentsRefused if a variable is null in a position that does not accept null
 */
export function selectOperation({ schema, document, operation, variables }: Operation): readonly SelectedField[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }

  // By path, because a field of an interface is selected once for each of its types.
  const problems = new Map<string, ArgumentProblem>();
  const refuse = (found: readonly ArgumentProblem[]) => {
    for (const problem of found) problems.set(problem.path, problem);
  };

  function directiveValue(directive: GraphQLDirective, node: SelectionNode, path: readonly string[]): unknown {
    try {
      return getDirectiveValues(directive, node, variables)?.["if"];
    } catch (error) {
      const used = node.directives?.find(({ name }) => name.value === directive.name);
      const field = node.kind === Kind.FIELD ? [(node.alias ?? node.name).value] : [];
      const at = [...path, ...field, `@${directive.name}`].join(".");
      refuse(refusedVariables(error, directive.args, used?.arguments ?? [], at, variables));
      return undefined;
    }
  }

  const isIncluded = (node: SelectionNode, path: readonly string[]) =>
    directiveValue(GraphQLSkipDirective, node, path) !== true &&
    directiveValue(GraphQLIncludeDirective, node, path) !== false;

  function argumentsOf(definition: SelectedField["definition"], node: FieldNode, path: readonly string[]): Arguments {
    try {
      return argumentValues(definition, node, variables);
    } catch (error) {
      refuse(refusedVariables(error, definition.args, node.arguments ?? [], path.join("."), variables));
      return { provided: {}, effective: {} };
    }
  }

  const applies = (condition: string | undefined, type: GraphQLObjectType) => {
    if (condition === undefined || condition === type.name) return true;
    const named = schema.getType(condition);
    return isAbstractType(named) && schema.isSubType(named, type);
  };

  function group(
    type: GraphQLObjectType,
    set: SelectionSetNode,
    path: readonly string[],
    groups: Map<string, FieldNode[]>,
    seen: Set<string>,
  ) {
    for (const node of set.selections) {
      if (!isIncluded(node, path)) continue;
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
        group(type, fragment.selectionSet, path, groups, seen);
    }
  }

  function select(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    path: readonly string[],
  ): SelectedField[] {
    const groups = new Map<string, FieldNode[]>();
    const seen = new Set<string>();
    for (const set of sets) group(type, set, path, groups, seen);
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
    const introspected = introspection.get(name);
    const definition =
      introspected ?? (name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : type.getFields()[name]);
    if (!definition) return [];
    const selection = selectionOf(definition.type, nodes, path);
    const field = {
      responseName,
      path,
      node,
      definition,
      arguments: argumentsOf(definition, node, path),
      selection,
    };
    return introspected ? [] : [field];
  }

  function selectionOf(
    output: SelectedField["definition"]["type"],
    nodes: readonly FieldNode[],
    path: readonly string[],
  ): Selection | undefined {
    const type = getNamedType(output);
    if (!isCompositeType(type)) return undefined;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    // By name, so that the numbers of an interface's types do not depend on the source of the schema.
    const byName = (a: GraphQLObjectType, b: GraphQLObjectType) => (a.name < b.name ? -1 : 1);
    const objects = isObjectType(type) ? [type] : [...schema.getPossibleTypes(type)].sort(byName);
    return new Map(objects.map((object) => [object, select(object, sets, path)]));
  }

  const root = schema.getRootType(operation.operation);
  const fields = root ? select(root, [operation.selectionSet], []) : [];
  if (problems.size > 0) throw new ArgumentsRefused([...problems.values()]);
  return fields;
}
