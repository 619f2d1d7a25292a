// @ts-check

/**
 * A table in Markdown whose columns are aligned, which a terminal shows well, too. The first column is text, the others
 * are numbers.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  const widths = head.map((_, place) => Math.max(3, ...[head, ...rows].map((row) => row[place].length)));
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${row.map((cell, place) => (place === 0 ? cell.padEnd(widths[place]) : cell.padStart(widths[place]))).join(" | ")} |`;
  const rule = widths.map((width, place) => (place === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

const thousands = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** A whole number with its thousands apart; a small one keeps a digit. @param {number | undefined} value */
export function number(value) {
  if (value === undefined) return "-";
  return value < 10 && !Number.isInteger(value) ? value.toFixed(1) : thousands.format(value);
}

/** @param {number | undefined} value */
export const ratio = (value) => (value === undefined ? "-" : value.toFixed(2));
