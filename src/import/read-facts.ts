import { posix } from "node:path";
import { FactFolder } from "./fact-folder";
import type { Facts, PolicyFacts } from "./facts";
import { FactsRefused } from "./facts-refused";
import { Identifiers } from "./identifiers";
import { GoalReader } from "./read-goals";
import { NameReader } from "./read-names";
import { PolicyReader } from "./read-policy";
import { readRegions } from "./read-regions";
import { readSource } from "./read-source";
import { readTraditional } from "./read-traditional";

/**
 * Reads a folder of reviewed facts (its README describes the contents), cleans its sources and finds every passage in them.
 * Returns all facts or none. Writing them is left to the importer.
 * @throws FactsRefused with all problems at once if a passage, an id, a value or a key is wrong
 */
export async function readFacts(path: string): Promise<Facts> {
  const folder = await FactFolder.open(path);
  const identifiers = new Identifiers();
  const toTraditional = readTraditional(folder);

  const regions = readRegions(folder, identifiers, toTraditional);
  const names = new NameReader(folder, identifiers, toTraditional);
  const domains = names.domains();
  const technologies = names.technologies();
  const organizations = names.organizations();
  const readings = folder
    .named(/^sources\/[^/]+\/source\.yaml$/u)
    .map((file) => readSource(folder, posix.dirname(file), identifiers, toTraditional));

  const indicators = new Set(
    folder
      .yaml("indicators.yaml")
      .items()
      .map((indicator) => indicator.text()),
  );
  const policies = new PolicyReader(
    new Map(readings.map((reading) => [reading.facts.id, reading])),
    identifiers,
    new GoalReader(indicators, toTraditional),
    toTraditional,
  );
  const read = folder.named(/^policies\/[^/]+\.yaml$/u).map((file) => policies.policy(folder.yaml(file)));

  if (folder.problems.length > 0) throw new FactsRefused(folder.problems);
  return {
    sources: readings.map((reading) => reading.facts),
    regions,
    domains,
    technologies,
    organizations,
    policies: read.filter((policy): policy is PolicyFacts => policy !== undefined),
  };
}
