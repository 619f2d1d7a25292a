import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { python } from "../support/python";
import { runningServer } from "../support/running-server";
import { leaks } from "./leaks";

// Runs only with `npm run test:attacks`: its packages are fetched the first time, and thousands of queries take minutes.
const whole = process.env["ATTACKS"] === "full" ? it : it.skip;

interface Reported {
  readonly sent: number;
  /** The queries without an error. */
  readonly answered: number;
  readonly faults: readonly object[];
}

describe("queries that schemathesis generates from the schema", () => {
  whole(
    "meet no fault of the server and no leak",
    async () => {
      const interpreter = await python(join(__dirname, "requirements.txt"));
      const server = await runningServer();
      const args = [join(__dirname, "run_schemathesis.py"), `${server.url}/graphql`, "200", leaks.source];
      const { stdout } = await promisify(execFile)(interpreter, args, { maxBuffer: 100_000_000 });
      const { sent, answered, faults } = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Reported;
      await server.close();
      expect(faults).toEqual([]);
      expect(sent).toBeGreaterThan(2_000);
      expect(answered).toBeGreaterThan(0);
      process.stdout.write(`schemathesis sent ${String(sent)} queries, ${String(answered)} without an error\n`);
    },
    3_600_000,
  );
});
