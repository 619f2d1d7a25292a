/** Suites that are printed: one that is new among them is a question to its author. */
const SHOWN = 10;

/** Prints the slowest suites of a run, with their seconds, whatever their outcome. A reporter of jest. */
export default class SlowestSuites {
  onRunComplete(_contexts, { testResults }) {
    if (testResults.length < SHOWN) return;
    const slowest = testResults
      .map(({ testFilePath, perfStats: { start, end } }) => ({ path: testFilePath, seconds: (end - start) / 1000 }))
      .sort((one, other) => other.seconds - one.seconds)
      .slice(0, SHOWN);
    const lines = slowest.map(
      ({ path, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${path.replace(/^.*\/tests\//, "")}`,
    );
    process.stderr.write(`\nThe slowest suites:\n${lines.join("\n")}\n`);
  }
}
