// @ts-check
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { productFolder } from "../product.mjs";

/** @typedef {{ name: string, query: string }} ViewDocument an operation of the explorer with the fragments that it spreads */

/**
 * The operations of the explorer, from the files that its types are made of. None before the explorer has documents.
 * @returns {ViewDocument[]}
 */
export function viewDocuments() {
  const folder = join(productFolder, "page", "explorer");
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const fragments = new Map(
    texts.flatMap((text) =>
      [...text.matchAll(/^fragment (\w+) on [^]*?^\}/gmu)].map(([whole, name = ""]) => [name, whole]),
    ),
  );
  return texts.flatMap((text) =>
    [...text.matchAll(/^query (\w+)[^]*?^\}/gmu)].map(([operation, name = ""]) => ({
      name,
      query: withFragments(operation, fragments),
    })),
  );
}

/** @param {string} operation @param {ReadonlyMap<string, string>} fragments */
function withFragments(operation, fragments) {
  const used = new Set();
  const visit = (/** @type {string} */ text) => {
    for (const [, name = ""] of text.matchAll(/\.\.\.(\w+)/gu)) {
      if (used.has(name) || !fragments.has(name)) continue;
      used.add(name);
      visit(fragments.get(name) ?? "");
    }
  };
  visit(operation);
  return [operation, ...[...used].map((name) => fragments.get(name))].join("\n");
}
