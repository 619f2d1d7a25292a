import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { type Role, roles } from "../../../schema/access/role";

const known = new WeakMap<OperationDefinitionNode, Role | null>();

/**
 * The highest role that a root field of a valid operation needs (extension `role`), or null. A field that @skip leaves out
 * counts too: the needed role does not depend on variables.
 */
export function neededRole(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
  const cached = known.get(operation);
  if (cached !== undefined) return cached;
  const type = getNamedType(schema.getRootType(operation.operation));
  const fields = isObjectType(type) ? type.getFields() : {};
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const needed = new Set<Role | undefined>();
  const seen = new Set<SelectionSetNode>();
  const collect = (set: SelectionSetNode | undefined) => {
    if (!set || seen.has(set)) return;
    seen.add(set);
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) needed.add(fields[selection.name.value]?.extensions.role);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else collect(fragments.get(selection.name.value)?.selectionSet);
    }
  };
  collect(operation.selectionSet);
  const role = roles.findLast((each) => needed.has(each)) ?? null;
  known.set(operation, role);
  return role;
}
