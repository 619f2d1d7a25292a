/** Suites that are printed: one that is new among them is a question to its author. */
const SHOWN = 10;

/** The suites of a file with their seconds. Those of a group (tests/groups) are counted by their tests, without hooks. */
function suitesOf({ testFilePath, perfStats: { start, end }, testResults }) {
  const path = testFilePath.replace(/^.*\/tests\//, "");
  if (!path.startsWith("groups/")) return [{ path, seconds: (end - start) / 1000 }];
  const seconds = new Map();
  for (const { ancestorTitles, duration } of testResults) {
    seconds.set(ancestorTitles[0], (seconds.get(ancestorTitles[0]) ?? 0) + (duration ?? 0) / 1000);
  }
  return Array.from(seconds, ([suite, sum]) => ({ path: suite, seconds: sum }));
}

/** Prints the slowest suites of a run, with their seconds, whatever their outcome. A reporter of jest. */
export default class SlowestSuites {
  onRunComplete(_contexts, { testResults }) {
    const slowest = testResults
      .flatMap(suitesOf)
      .sort((one, other) => other.seconds - one.seconds)
      .slice(0, SHOWN);
    if (slowest.length < SHOWN) return;
    const lines = slowest.map(({ path, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${path}`);
    process.stderr.write(`\nThe slowest suites:\n${lines.join("\n")}\n`);
  }
}
