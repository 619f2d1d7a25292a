import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unitKeys, unitOf } from "../../schema/units/unit-table";
import { project } from "../../src/config/project";

/** A row of a document's table, as its cells. */
const cellsOf = (line: string) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

it("docs/units.md lists the table of units", () => {
  const lines = readFileSync(join(project.root, "docs", "units.md"), "utf8").split("\n");
  const rows = lines.filter((line) => line.startsWith("| `")).map(cellsOf);
  expect(rows).toEqual(
    unitKeys.map((key) => {
      const { dimension = "", names = [], written = {} } = unitOf(key) ?? {};
      const words = Object.entries(written).map(
        ([word, factor]) => `${word} ${String(Number(factor.toPrecision(12)))}`,
      );
      return [`\`${key}\``, dimension, names.join(", "), words.join(", ")];
    }),
  );
});
