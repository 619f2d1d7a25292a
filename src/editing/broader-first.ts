import type { NodeLabel } from "../facts/node-kinds";
import type { StatementName } from "../facts/statement-names";
import { normalizeName } from "../text/normalized-name";
import type { GraphReader } from "./editing-graph";
import type { EditProblem } from "./edit-refused";
import { References } from "./references";

/** A kind of thing of which one may be below another of the same kind, such as a domain below a broader domain. */
export interface LayeredKind {
  readonly label: Extract<NodeLabel, "Domain" | "Organization">;
  /** The argument that contains the inputs, for paths. */
  readonly argument: string;
  /** The statement that returns which thing is above each thing. */
  readonly broaderFile: StatementName;
}

/** What an input says about its names, and about the thing above it. */
interface LayeredInput {
  readonly id: string;
  readonly name: string;
  readonly nameHant?: string | null;
  readonly nameEn?: string | null;
  readonly aliases?: readonly string[] | null;
  readonly broader?: string | null;
}

const pathOf = ({ argument }: LayeredKind, index: number) => `${argument}[${String(index)}]`;

/** The thing of this same edit that the text names: by id first, then by name, then by alias. */
function amongInputs(inputs: readonly LayeredInput[], text: string): string | undefined {
  const form = normalizeName(text);
  const holds = (names: readonly (string | null | undefined)[]) =>
    names.some((name) => name != null && normalizeName(name) === form);
  const found =
    inputs.find(({ id }) => id === text) ??
    inputs.find(({ name, nameHant, nameEn }) => holds([name, nameHant, nameEn])) ??
    inputs.find(({ aliases }) => holds(aliases ?? []));
  return found?.id;
}

/** The id of the thing above each input; null if there is none. */
export async function readBroader(
  graph: GraphReader,
  kind: LayeredKind,
  inputs: readonly LayeredInput[],
  problems: EditProblem[],
): Promise<readonly (string | null)[]> {
  const texts = inputs.flatMap(({ broader }) => broader ?? []);
  const requested = texts.map((name) => ({ type: kind.label, reference: { name } }));
  const references = await References.load(graph, requested, texts);
  return inputs.map(({ broader }, index) => {
    if (broader == null) return null;
    const inside = amongInputs(inputs, broader);
    if (inside !== undefined) return inside;
    const reference = references.typeOf(broader) === kind.label ? { id: broader } : { name: broader };
    const found: EditProblem[] = [];
    const id = references.resolve(kind.label, reference, pathOf(kind, index), found);
    problems.push(...found.map(({ message }) => ({ path: `${pathOf(kind, index)}.broader`, message })));
    return id;
  });
}

/** Refuses a thing that would be above itself, and sorts each after the thing above it. */
export async function broaderFirst<Facts extends { readonly id: string; readonly broader: string | null }>(
  graph: GraphReader,
  kind: LayeredKind,
  things: readonly Facts[],
  problems: EditProblem[],
): Promise<readonly Facts[]> {
  const rows = await graph.read(kind.broaderFile, {});
  const above = new Map(rows.map(({ id, broader }) => [String(id), String(broader)]));
  for (const { id, broader } of things) {
    if (broader === null) above.delete(id);
    else above.set(id, broader);
  }
  const depths = things.map(({ id }, index) => {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined; at = above.get(at)) {
      if (seen.has(at)) {
        if (at === id)
          problems.push({ path: `${pathOf(kind, index)}.broader`, message: `makes "${id}" broader than itself` });
        break;
      }
      seen.add(at);
    }
    return seen.size;
  });
  return things
    .map((thing, index) => ({ thing, depth: depths[index] ?? 0 }))
    .sort((one, other) => one.depth - other.depth)
    .map(({ thing }) => thing);
}
