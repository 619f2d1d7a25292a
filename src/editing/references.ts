import type { ReferredType } from "../facts/fields";
import { nodeKinds, nounOf } from "../facts/node-kinds";
import type { ReferenceInput } from "../../schema/inputs/editing/reference-input";
import { normalizeName } from "../text/normalized-name";
import type { GraphReader } from "./editing-graph";
import type { EditProblem } from "./edit-refused";

export type Reference = Pick<ReferenceInput, "id" | "name">;

interface Candidate {
  readonly id: string;
  readonly caption: string;
}

/** Names that differ only in script, width, case or separators are equal; see normalizeName. */
const key = (type: string, name: string) => `${type} ${normalizeName(name)}`;

/** The nodes that ids and names refer to, for one edit. All are read from the graph at once, then answered from memory. */
export class References {
  private constructor(
    private readonly nodes: ReadonlyMap<string, { readonly type: string; readonly current: string }>,
    private readonly named: ReadonlyMap<string, readonly Candidate[]>,
  ) {}

  /** @param requested the references to resolve; an id may be of a node of any type */
  static async load(
    graph: GraphReader,
    requested: readonly { readonly type: ReferredType; readonly reference: Reference }[],
    ids: readonly string[] = [],
  ): Promise<References> {
    const all = new Set([...ids, ...requested.flatMap(({ reference }) => reference.id ?? [])]);
    const nodes = await graph.read("node-types", { ids: [...all] });
    const named = new Map<string, readonly Candidate[]>();
    const wanted = requested.flatMap(({ type, reference }) =>
      reference.name == null ? [] : [{ type, name: reference.name }],
    );
    const regions = new Set(wanted.flatMap(({ type, name }) => (type === "Region" ? [name] : [])));
    for (const name of regions) named.set(key("Region", name), await regionsNamed(graph, name));
    const others = new Set(wanted.flatMap(({ type, name }) => (type === "Region" ? [] : normalizeName(name))));
    for (const [form, candidates] of await othersNamed(graph, [...others])) named.set(form, candidates);
    const byId = nodes.map(
      ({ id, type, current }) => [String(id), { type: String(type), current: String(current) }] as const,
    );
    return new References(new Map(byId), named);
  }

  /** The type of the node that has or had this id; undefined if there is none. */
  typeOf(id: string): string | undefined {
    return this.nodes.get(id)?.type;
  }

  /** The id that is meant. If there is none, or if there are several, it adds a problem and returns "". */
  resolve(type: ReferredType, { id, name }: Reference, path: string, problems: EditProblem[]): string {
    if (id != null) {
      const node = this.nodes.get(id);
      if (node?.type === type) return node.current;
      problems.push({ path: `${path}.id`, message: `"${id}" is not a known ${nounOf(type)}: ${remedyOf(type)}` });
      return "";
    }
    const named = this.named.get(key(type, name ?? "")) ?? [];
    const spelledSo = named.filter(({ caption }) => caption === name);
    const candidates = spelledSo.length > 0 ? spelledSo : named;
    const [only] = candidates;
    if (only && candidates.length === 1) return only.id;
    const message = only
      ? `"${String(name)}" is ambiguous: use the id of one of ${candidates.map(described).join(", ")}`
      : `"${String(name)}" is not the name of a known ${nounOf(type)}: ${remedyOf(type)}`;
    problems.push({ path: `${path}.name`, message });
    return "";
  }
}

const regionRemedy = "use the division code of six digits, or write the province or city before the name";

const remedyOf = (type: ReferredType) =>
  type === "Region" ? regionRemedy : `import it first (${nodeKinds[type].importedBy}), or correct it`;

const described = ({ id, caption }: Candidate) => `${id} (${caption})`;

/** Uses the same statement as Query.region. */
async function regionsNamed(graph: GraphReader, name: string): Promise<readonly Candidate[]> {
  const rows = await graph.read("region-by-name", { name: normalizeName(name) });
  return rows.map(({ region }) => {
    const { id, fullName } = (region as { readonly properties: { readonly id: string; readonly fullName: string } })
      .properties;
    return { id, caption: fullName };
  });
}

/** Candidates by type and form: the nodes that have it as a name, or if there are none, those that have it as an alias. */
async function othersNamed(graph: GraphReader, forms: readonly string[]): Promise<Map<string, Candidate[]>> {
  const named = new Map<string, Candidate[]>();
  if (forms.length === 0) return named;
  const rows = await graph.read("nodes-by-name", { names: forms });
  const add = (position: string, candidate: Candidate) => {
    const known = named.get(position) ?? [];
    if (!known.some(({ id }) => id === candidate.id)) named.set(position, [...known, candidate]);
  };
  for (const { id, type, name, names } of rows) {
    for (const form of names as readonly string[])
      add(key(String(type), form), { id: String(id), caption: String(name) });
  }
  const byName = new Set(named.keys());
  for (const { id, type, name, aliases } of rows) {
    for (const alias of aliases as readonly string[]) {
      const position = key(String(type), alias);
      if (!byName.has(position)) add(position, { id: String(id), caption: String(name) });
    }
  }
  return named;
}
