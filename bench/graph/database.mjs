// @ts-check
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { productFolder, productParts } from "../product.mjs";
import { copyPolicies, imported } from "./copies.mjs";
import { withAbsentFields } from "./absent-fields.mjs";
import { generatePolicies, generatorVersion } from "./policies.mjs";
import { domains, organizations, source, technologyFacts } from "./surroundings.mjs";

/** @typedef {{ uri: string, user: string, password: string }} Place where the loaded database answers */

/** What the importer and the generator are made of: where it changed, a loaded folder is out of date. */
function version() {
  const digest = createHash("sha256").update(String(generatorVersion));
  for (const room of ["cypher/schema", "cypher/import"]) {
    const folder = join(productFolder, room);
    for (const name of readdirSync(folder).sort()) digest.update(name).update(readFileSync(join(folder, name)));
  }
  return digest.update(readFileSync(join(productFolder, "dist/src/facts/write-facts.js"))).digest("hex");
}

/**
 * Starts an embedded Neo4j that holds the graph of `count` policies, loaded by the product's importer into a folder under
 * `.data/`; a folder that is up to date is used again.
 * Multiples of 50,000 are imported as far as that, and copied in the database from there.
 * @param {number} count
 * @param {{ fresh: boolean, say: (line: string) => void }} options
 */
export async function openGraph(count, { fresh, say }) {
  const folder = fileURLToPath(new URL(`../.data/${String(count)}`, import.meta.url));
  const stamp = join(folder, "version");
  const loaded = !fresh && existsSync(stamp) && readFileSync(stamp, "utf8") === version();
  if (!loaded) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const { place, pid, stop } = await startNeo4j(folder, say);
  try {
    if (!loaded) {
      await load(place, count, say);
      writeFileSync(stamp, version());
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { place, pid, stop };
}

/** An embedded Neo4j of the product's kind over a folder. @param {string} folder @param {(line: string) => void} say */
export async function startNeo4j(folder, say) {
  const { startEmbedded, project } = productParts();
  const { uri, user, password, pid, stop } = await startEmbedded({
    folder,
    project: project.root,
    lib: project.libraries,
    environment: { NEO4J_HEAP: "2g", NEO4J_PAGE_CACHE: "2g", ...process.env },
    onProgress: say,
  });
  /** @type {Place} */
  const place = { uri, user, password };
  return { place, pid, stop };
}

/** What the bench's policies point to. */
export async function vocabulary() {
  const { readFacts, project } = productParts();
  const { regions } = await readFacts(project.facts);
  return { regions, domains, technologies: technologyFacts, organizations, targetGroups: [], sources: [source] };
}

/** @param {Place} place @param {number} count @param {(line: string) => void} say */
async function load(place, count, say) {
  const { Database, prepareGraph, applySearch, importInBatches } = productParts();
  const database = new Database({ ...place, statementTimeout: 600_000 });
  try {
    // It notes the model, so that the product takes the graph for one of its own version.
    await prepareGraph(database, say);
    const known = await vocabulary();
    const written = count % imported === 0 ? imported : count;
    const facts = { ...known, policies: withAbsentFields(generatePolicies(written, known.regions)) };
    const importing = progress(written, say);
    await importInBatches(database, facts, { size: 1000, onProgress: importing.tell });
    say(`Imported ${importing.done()}`);
    if (count > written) {
      const copying = progress(count - written, say);
      await copyPolicies(place, count, (/** @type {number} */ reached) => copying.tell(reached - written));
      say(`Copied ${copying.done()}`);
    }
    const filling = performance.now();
    await applySearch(database);
    say(`Filled the full-text index in ${((performance.now() - filling) / 1000).toFixed(1)} s`);
  } finally {
    await database.close();
  }
}

/**
 * Says every ten seconds how far a work on so many policies is.
 * @param {number} count
 * @param {(line: string) => void} say
 */
function progress(count, say) {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  let told = 0;
  return {
    tell(/** @type {number} */ done) {
      if (seconds() < told + 10) return;
      told = seconds();
      const left = ((count - done) * told) / done;
      say(
        `${bar(done / count)} ${String(done)} of ${String(count)} policies, ${rate(done, told)}, ${left.toFixed(0)} s left`,
      );
    },
    done: () => `${String(count)} policies in ${seconds().toFixed(1)} s, ${rate(count, seconds())}`,
  };
}

/** @param {number} share of the whole, from 0 to 1 */
const bar = (share) => "█".repeat(Math.round(share * 20)).padEnd(20, "░");

/** @param {number} written @param {number} seconds */
const rate = (written, seconds) => `${(written / seconds).toFixed(0)} policies/s`;
