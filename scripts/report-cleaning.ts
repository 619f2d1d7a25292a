import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { clean } from "../src/text/cleaning/clean";
import { cleaningRuleNames } from "../src/text/cleaning/rule-names";
import { printable } from "../src/text/printable";

/** Characters around a change that are printed with it. */
const AROUND = 10;

/**
 * `node dist/scripts/report-cleaning.js [--changes] [--pdf] FILE...`: how often each rule of docs/cleaning.md changes these
 * texts in UTF-8, one line a file; with `--changes` also each change with the characters around it. With `--pdf`, as texts from
 * PDFs.
 */
const words = process.argv.slice(2);
const files = words.filter((word) => !word.startsWith("--"));
const mediaType = words.includes("--pdf") ? "application/pdf" : null;

for (const file of files) {
  const raw = readFileSync(file, "utf8");
  const { changes } = clean(raw, [], { mediaType });
  const counts = cleaningRuleNames.flatMap((rule) => {
    const count = changes.filter((change) => change.rule === rule).length;
    return count > 0 ? [`${rule} ${String(count)}`] : [];
  });
  console.log(`${printable(basename(file))}: ${counts.join(", ") || "no changes"}`);
  if (!words.includes("--changes")) continue;
  const characters = Array.from(raw);
  for (const { rule, start, end, cleaned } of changes) {
    const [before, after] = [characters.slice(Math.max(0, start - AROUND), start), characters.slice(end, end + AROUND)];
    const shown = [before, characters.slice(start, end), after].map((part) =>
      JSON.stringify(part.join("")).slice(1, -1),
    );
    console.log(printable(`  ${rule} ${String(start)}: ${shown.join("|")} became ${JSON.stringify(cleaned)}`));
  }
}
