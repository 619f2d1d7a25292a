import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";

/** What an operation requests; a fragment counts at each of its spreads. */
export interface Measures {
  /** Levels of fields. */
  depth: number;
  rootFields: number;
  fields: number;
  aliases: number;
  directives: number;
  /** Levels of lists and objects in a value that the document itself writes. */
  inputDepth: number;
  /** Entries of lists that __schema and __type may return. */
  introspected: number;
}

/** A selection set's measures; `entries` counts the lists of the introspection types at any position. */
interface SetMeasures extends Measures {
  entries: number;
}

/** How many entries a list of the introspection types counts as (GraphQL specification, 4.2). */
const introspectionLists: ReadonlyMap<string, number> = new Map([
  ["types", 100],
  ...["directives", "fields", "args", "interfaces", "possibleTypes", "enumValues", "inputFields"].map(
    (name) => [name, 5] as const,
  ),
]);

const nothing = (): SetMeasures => ({
  depth: 0,
  rootFields: 0,
  fields: 0,
  aliases: 0,
  directives: 0,
  inputDepth: 0,
  introspected: 0,
  entries: 0,
});

/** Adds the measures of a sibling. */
function add(sum: SetMeasures, more: SetMeasures): void {
  sum.depth = Math.max(sum.depth, more.depth);
  sum.rootFields += more.rootFields;
  sum.fields += more.fields;
  sum.aliases += more.aliases;
  sum.directives += more.directives;
  sum.inputDepth = Math.max(sum.inputDepth, more.inputDepth);
  sum.introspected += more.introspected;
  sum.entries += more.entries;
}

/** Adds the directives and values that a node itself carries. */
function addOwn(
  sum: SetMeasures,
  node: {
    readonly directives?: readonly (DirectiveNode | ConstDirectiveNode)[];
    readonly arguments?: readonly { readonly value: ValueNode }[];
  },
): void {
  const directives = node.directives ?? [];
  sum.directives += directives.length;
  for (const { value } of [node, ...directives].flatMap((carrier) => carrier.arguments ?? [])) {
    sum.inputDepth = Math.max(sum.inputDepth, valueDepth(value));
  }
}

function valueDepth(value: ValueNode): number {
  if (value.kind === Kind.LIST) return 1 + Math.max(0, ...value.values.map(valueDepth));
  if (value.kind === Kind.OBJECT) return 1 + Math.max(0, ...value.fields.map((field) => valueDepth(field.value)));
  return 0;
}

/**
 * The largest measures of a parsed document's operations; the document need not be valid. Linear in the document's length: a
 * fragment is measured once, however often it is spread. A fragment that spreads itself counts as empty there, because
 * validation refuses it.
 */
export function measureDocument(document: DocumentNode): Measures {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const measured = new Map<string, SetMeasures>();

  function measureFragment(name: string): SetMeasures {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, nothing());
    const fragment = fragments.get(name);
    const whole = fragment ? measureSet(fragment.selectionSet) : nothing();
    if (fragment) addOwn(whole, fragment);
    measured.set(name, whole);
    return whole;
  }

  function measureSet(set: SelectionSetNode): SetMeasures {
    const sum = nothing();
    for (const selection of set.selections) {
      addOwn(sum, selection);
      switch (selection.kind) {
        case Kind.FIELD:
          add(sum, ofField(selection.name.value, selection.alias !== undefined, below(selection.selectionSet)));
          break;
        case Kind.FRAGMENT_SPREAD:
          add(sum, measureFragment(selection.name.value));
          break;
        case Kind.INLINE_FRAGMENT:
          add(sum, measureSet(selection.selectionSet));
      }
    }
    return sum;
  }

  const below = (set: SelectionSetNode | undefined) => (set ? measureSet(set) : nothing());

  const largest = nothing();
  for (const operation of operations) {
    const own = measureSet(operation.selectionSet);
    addOwn(own, operation);
    for (const { defaultValue } of operation.variableDefinitions ?? []) {
      if (defaultValue) own.inputDepth = Math.max(own.inputDepth, valueDepth(defaultValue));
    }
    for (const name of Object.keys(largest) as (keyof SetMeasures)[]) {
      largest[name] = Math.max(largest[name], own[name]);
    }
  }
  const { entries: _entries, ...measures } = largest;
  return measures;
}

/** The measures of a field with its selection. */
function ofField(name: string, hasAlias: boolean, below: SetMeasures): SetMeasures {
  const size = introspectionLists.get(name);
  const isIntrospection = name === "__schema" || name === "__type";
  return {
    depth: 1 + below.depth,
    rootFields: 1,
    fields: 1 + below.fields,
    aliases: (hasAlias ? 1 : 0) + below.aliases,
    directives: below.directives,
    inputDepth: below.inputDepth,
    introspected: isIntrospection ? below.entries : below.introspected,
    entries: size === undefined ? below.entries : size * (1 + below.entries),
  };
}
