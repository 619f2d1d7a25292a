import type { OrganizationFacts } from "../facts/facts";
import type { GraphReader } from "./editing-graph";
import type { EditProblem } from "./edit-refused";
import { organizationKind } from "./import-organizations";
import { readStored } from "./import-vocabulary";

/** The organizations with these ids, as the graph states them. Unknown ids, and ids of other nodes, are left out. */
export async function readStoredOrganizations(
  graph: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OrganizationFacts>> {
  const ofOtherKinds: EditProblem[] = [];
  const stored = await readStored(graph, organizationKind, ids, ofOtherKinds);
  return new Map(
    [...stored].map(([id, thing]) => {
      const { name, nameHant, nameEn, aliases, region, broader, formerIds } = thing as Partial<OrganizationFacts>;
      const facts = {
        id,
        name,
        nameHant,
        nameEn,
        aliases: aliases ?? [],
        region: region ?? null,
        broader: broader ?? null,
      };
      return [id, { ...facts, formerIds: formerIds ?? [] } as OrganizationFacts];
    }),
  );
}
