import { Computed } from "../../src/engine/computed";
import { project } from "../../src/config/project";
import { computedParameters } from "../../src/main/computed-parameters";
import { readCypherFiles } from "../../src/neo4j/cypher-files";
import { randomComparisons } from "./random-comparisons";

const files = [...readCypherFiles(project.cypher("questions"))].filter(([, text]) => text.includes("// computed:"));
const page = { from: "start", size: 5, after: undefined, before: undefined } as const;

// Cypher reads null for a key that a row does not have, and no type checker sees it.
test.each(files)("the rows computed for %s have the keys that its file names and reads", (name, text) => {
  const keys = (/each \{([^}]*)\}/u.exec(text)?.[1] ?? "").split(", ").sort();
  const read = [...new Set(Array.from(text.matchAll(/\brow\.(\w+)/gu), ([, key]) => key))].sort();
  const rows = randomComparisons.flatMap(({ facts, comparison }) =>
    facts.regions.flatMap(({ id }) => {
      const values = { of: id, metric: "JACCARD", includeNarrower: true, first: 5, minShared: 1 };
      const computed = new Computed(name, values, new Set(["sharedDomains"]), page);
      return (computedParameters(comparison, { computed })["computed"] as { readonly rows: readonly object[] }).rows;
    }),
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map((row) => Object.keys(row).sort().join(", ")))).toEqual(new Set([keys.join(", ")]));
  expect(keys).toEqual(expect.arrayContaining(read));
});
