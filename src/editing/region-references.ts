import type { RegionInput } from "../../schema/inputs/editing/region-input";
import { normalizeName } from "../text/normalized-name";
import type { GraphReader } from "./editing-graph";
import type { EditProblem } from "./edit-refused";
import { References } from "./references";

/** The ids of what an input names; undefined for a field that is absent. */
export interface RegionReferences {
  readonly parent: string | undefined;
  readonly members: readonly string[] | undefined;
}

const isId = (text: string) => /^(\d{6}|region:.*)$/u.test(text);

/** The region of this same edit that the text names. */
function amongInputs(inputs: readonly RegionInput[], text: string): string | undefined {
  const form = normalizeName(text);
  const isNamed = ({ name, nameHant, nameEn }: RegionInput) =>
    [name, nameHant, nameEn].some((one) => one != null && normalizeName(one) === form);
  return (inputs.find(({ id }) => id === text) ?? inputs.find(isNamed))?.id;
}

/** Resolves the parents and members of all inputs, first among the inputs, then in the graph. An unknown one is a problem. */
export async function regionReferences(
  graph: GraphReader,
  inputs: readonly RegionInput[],
  problems: EditProblem[],
): Promise<readonly RegionReferences[]> {
  const texts = inputs.flatMap(({ parent, members }) => [...(parent == null ? [] : [parent]), ...(members ?? [])]);
  const outside = [...new Set(texts)].filter((text) => amongInputs(inputs, text) === undefined);
  const reference = (text: string) => (isId(text) ? { id: text } : { name: text });
  const requested = outside.map((text) => ({ type: "Region" as const, reference: reference(text) }));
  const references = await References.load(graph, requested);
  const resolve = (text: string, path: string) => {
    const inside = amongInputs(inputs, text);
    if (inside !== undefined) return inside;
    const found: EditProblem[] = [];
    const id = references.resolve("Region", reference(text), path, found);
    problems.push(...found.map(({ message }) => ({ path, message })));
    return id;
  };
  return inputs.map(({ parent, members }, index) => {
    const path = `regions[${String(index)}]`;
    return {
      parent: parent == null ? undefined : resolve(parent, `${path}.parent`),
      members: members && [
        ...new Set(members.map((member, place) => resolve(member, `${path}.members[${String(place)}]`))),
      ],
    };
  });
}
