import { RegionLevel } from "../../schema/enums";
import type { Named } from "../../src/facts/facts";
import { Reference } from "../truth/reference/reference";
import { type Matrix, matrixOf } from "./matrix";
import { reviewedFacts } from "../support/reviewed-facts";

/** What every example must print: the matrix of the reviewed facts by the reference, which requests no server. */
export async function expectedMatrix(): Promise<Matrix> {
  const facts = await reviewedFacts();
  const { cells } = new Reference(facts).domainMatrix({ level: RegionLevel.PROVINCE, includeNarrower: true });
  const regionNames = namesOf(facts.regions);
  const domainNames = namesOf(facts.domains);
  return matrixOf(
    cells.map(({ region, domain, policies }) => [
      regionNames.get(region) ?? region,
      domainNames.get(domain) ?? domain,
      policies,
    ]),
  );
}

const namesOf = (things: readonly Named[]) => new Map(things.map(({ id, name }) => [id, name]));
