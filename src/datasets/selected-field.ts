import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from "graphql";

/** A field as a document selects it, whatever its variables are: all that can stand under one response name. */
export interface SelectedField {
  readonly responseName: string;
  readonly definition: GraphQLField<unknown, unknown>;
  /** Every place that selects it. */
  readonly nodes: readonly FieldNode[];
  /** It may be absent: by @include, @skip, or because the object is of another type. */
  readonly conditional: boolean;
  readonly fields: readonly SelectedField[];
}

interface Group {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: FieldNode[];
  conditional: boolean;
}

const decides = ({ directives }: Pick<FieldNode, "directives">) =>
  (directives ?? []).some(({ name }) => name.value === "include" || name.value === "skip");

/**
 * The root fields that an operation can answer with, and all below them, for a valid document. Owns fragments and merging
 * (GraphQL specification, 6.3.2); what depends on variables or on an object's type is kept, and marked.
 */
export function selectedFields(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  operation: OperationDefinitionNode,
): readonly SelectedField[] {
  function gather(
    type: GraphQLCompositeType,
    { selections }: SelectionSetNode,
    conditional: boolean,
    groups: Map<string, Group>,
  ): void {
    for (const node of selections) {
      const maybe = conditional || decides(node);
      if (node.kind === Kind.FIELD) {
        const definition = definitionOf(type, node.name.value);
        if (!definition) continue;
        const responseName = (node.alias ?? node.name).value;
        const group = groups.get(responseName);
        if (!group) groups.set(responseName, { definition, nodes: [node], conditional: maybe });
        else {
          group.nodes.push(node);
          group.conditional &&= maybe;
        }
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      if (!fragment) continue;
      const named = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      const condition = isCompositeType(named) ? named : type;
      const always = condition === type || (isAbstractType(condition) && schema.isSubType(condition, type as never));
      gather(isObjectType(type) ? type : condition, fragment.selectionSet, maybe || !always, groups);
    }
  }

  function select(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): SelectedField[] {
    const groups = new Map<string, Group>();
    for (const set of sets) gather(type, set, false, groups);
    return [...groups].map(([responseName, { definition, nodes, conditional }]) => {
      const below = getNamedType(definition.type);
      const fields = isCompositeType(below)
        ? select(
            below,
            nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
          )
        : [];
      return { responseName, definition, nodes, conditional, fields };
    });
  }

  const root = schema.getRootType(operation.operation);
  return root ? select(root, [operation.selectionSet]) : [];
}

function definitionOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  return "getFields" in type ? type.getFields()[name] : undefined;
}
