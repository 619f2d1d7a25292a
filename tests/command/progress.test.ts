import { Progress } from "../../src/command/progress";

function expected(
  isTerminal: boolean,
  steps: readonly (readonly [milliseconds: number, done: number, records: number])[],
) {
  let time = 5_000;
  let text = "";
  const progress = new Progress({ total: 1_000, isTerminal, write: (more) => (text += more), now: () => time });
  for (const [milliseconds, done, records] of steps) {
    time += milliseconds;
    progress.add(done);
    progress.records(records);
  }
  progress.end();
  return text;
}

describe("progress", () => {
  it("in a log is a line every ten seconds, with the share, the rate and the remaining time", () => {
    const steps = [
      [4_000, 100, 10],
      [6_000, 150, 50],
      [1_000, 50, 60],
      [9_000, 200, 120],
    ] as const;
    expect(expected(false, steps)).toBe(
      [
        "█████░░░░░░░░░░░░░░░ 25 %, 50 records, 5/s, 30 s left",
        "██████████░░░░░░░░░░ 50 %, 120 records, 6/s, 20 s left",
        "",
      ].join("\n"),
    );
  });

  it("on a terminal is one line that is overwritten, and is gone at the end", () => {
    expect(expected(true, [[500, 500, 5]])).toBe(
      "\r██████████░░░░░░░░░░ 50 %, 5 records, 10/s, 1 s left\u001b[K\r\u001b[K",
    );
    expect(expected(true, [[100, 500, 5]])).toBe("");
  });

  it("never reports more than 100 %", () => {
    expect(expected(true, [[1_000, 2_000, 7]])).toContain("████████████████████ 100 %, 7 records, 7/s, 0 s left");
  });
});
