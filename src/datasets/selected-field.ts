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

/** A field that a document selects, for any values of its variables: everything with the same response name. */
export interface SelectedField {
  readonly responseName: string;
  readonly definition: GraphQLField<unknown, unknown>;
  /** Every occurrence in the document. */
  readonly nodes: readonly FieldNode[];
  /** The field may be absent: because of @include or @skip, or because the object has another type. */
  readonly conditional: boolean;
  readonly fields: readonly SelectedField[];
}

/** One occurrence of a field in a document; `definition` is from its parent type. */
interface Occurrence {
  readonly node: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly conditional: boolean;
}

const decides = ({ directives }: Pick<FieldNode, "directives">) =>
  (directives ?? []).some(({ name }) => name.value === "include" || name.value === "skip");

/**
 * The possible root fields of an operation and all fields below them, for a valid document. Owns fragments and merging
 * (GraphQL specification, 6.3.2). A field that depends on variables or on an object's type is included and marked as
 * conditional.
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
    groups: Map<string, Occurrence[]>,
  ): void {
    for (const node of selections) {
      const maybe = conditional || decides(node);
      if (node.kind === Kind.FIELD) {
        const definition = definitionOf(type, node.name.value);
        if (!definition) continue;
        const responseName = (node.alias ?? node.name).value;
        const occurrences = groups.get(responseName) ?? [];
        occurrences.push({ node, definition, conditional: maybe });
        groups.set(responseName, occurrences);
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

  /** The fields that the occurrences of one field select. A field that one occurrence may omit may be absent. */
  function select(occurrences: readonly Occurrence[]): SelectedField[] {
    const groups = new Map<string, Occurrence[]>();
    const types = new Set(occurrences.map(({ definition }) => getNamedType(definition.type)));
    for (const { node, definition, conditional } of occurrences) {
      const type = getNamedType(definition.type);
      if (!node.selectionSet || !isCompositeType(type)) continue;
      gather(type, node.selectionSet, types.size > 1 || (conditional && occurrences.length > 1), groups);
    }
    return fieldsOf(groups);
  }

  const fieldsOf = (groups: ReadonlyMap<string, readonly Occurrence[]>) =>
    [...groups].flatMap(([responseName, occurrences]): SelectedField[] => {
      const [first] = occurrences;
      if (!first) return [];
      const conditional = occurrences.every((position) => position.conditional);
      const nodes = occurrences.map(({ node }) => node);
      return [{ responseName, definition: first.definition, nodes, conditional, fields: select(occurrences) }];
    });

  const root = schema.getRootType(operation.operation);
  const groups = new Map<string, Occurrence[]>();
  if (root) gather(root, operation.selectionSet, false, groups);
  return fieldsOf(groups);
}

function definitionOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  return "getFields" in type ? type.getFields()[name] : undefined;
}
