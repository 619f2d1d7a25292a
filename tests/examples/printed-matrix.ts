import { type Matrix, matrixOf } from "./matrix";

/** The matrix of a pandas DataFrame as to_string() prints it: a line of columns, one of the index's name, the rows. */
export function ofPandas(printed: string): Matrix {
  const [header = [], , ...rows] = lines(printed).map((line) => line.trim().split(/\s+/));
  return ofRows(header.slice(1), rows);
}

/** The matrix of a table drawn with box characters: a line of columns, rules, for polars also types, the rows. */
export function ofBoxes(printed: string): Matrix {
  const drawn = lines(printed);
  const rule = drawn.findIndex((line) => /^[╞├]/.test(line));
  const cells = (line: string) =>
    line
      .split(/[│┆]/)
      .slice(1, -1)
      .map((cell) => cell.trim());
  const [header = []] = drawn.filter((line) => line.startsWith("│")).map(cells);
  const rows = drawn.slice(rule + 1).filter((line) => line.startsWith("│"));
  return ofRows(header.slice(1), rows.map(cells));
}

const lines = (printed: string) => printed.split("\n").filter((line) => line.trim() !== "");

function ofRows(domains: readonly string[], rows: readonly (readonly string[])[]): Matrix {
  return matrixOf(
    rows.flatMap(([region = "", ...counts]) => {
      if (counts.length !== domains.length) throw new Error(`${region} has another number of cells than the header.`);
      return domains.map((domain, index) => [region, domain, Number(counts[index])] as const);
    }),
  );
}
