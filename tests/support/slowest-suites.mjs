/** Number of printed suites; the author of a suite that is new among them should ask why it is slow. */
const SHOWN = 10;

/** The suites of a file with their seconds. For a group (tests/groups), each suite has the sum of its tests, without hooks. */
function suitesOf({ testFilePath, perfStats: { start, end }, testResults }) {
  const path = testFilePath.replace(/^.*\/tests\//, "");
  if (!path.startsWith("groups/")) return [{ path, seconds: (end - start) / 1000 }];
  const seconds = new Map();
  for (const { ancestorTitles, duration } of testResults) {
    seconds.set(ancestorTitles[0], (seconds.get(ancestorTitles[0]) ?? 0) + (duration ?? 0) / 1000);
  }
  return Array.from(seconds, ([suite, sum]) => ({ path: suite, seconds: sum }));
}

/** Prints the slowest suites of a run with their seconds, whether they passed or failed. A reporter for jest. */
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
