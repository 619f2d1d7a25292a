import type { AccessSettings } from "../config/access-settings";
import { readSettings } from "../config/settings";
import { FactsRefused } from "../fact-folder/facts-refused";
import { exitCodes, StartFailure } from "../config/start-failure";
import { unforeseen } from "../config/unforeseen";
import { printable } from "../text/printable";
import { type RunningServer, start } from "./start";

const say = (message: string) => {
  process.stdout.write(`${printable(message)}\n`);
};

function banner({ url, metricsUrl, databaseDescription }: RunningServer, { page, reading }: AccessSettings): string {
  return [
    "",
    "  Policy graph is ready.",
    "",
    ...(page ? [`  Page      ${url}`] : []),
    `  Endpoint  ${url}graphql`,
    ...(metricsUrl === undefined ? [] : [`  Metrics   ${metricsUrl}`]),
    `  Database  ${databaseDescription}`,
    ...(reading === "token" ? ["  Reading   needs a token: npm run policy-graph -- tokens create --help"] : []),
    "",
    "  Stop it with Ctrl-C.",
    "",
  ].join("\n");
}

/** The message of a failure, for a person, and the exit code. */
function explain(error: unknown): { message: string; exitCode: number } {
  if (error instanceof StartFailure) return { message: error.message, exitCode: error.exitCode };
  if (error instanceof FactsRefused) return { message: error.message, exitCode: exitCodes.settingInvalid };
  return { message: unforeseen(error), exitCode: 1 };
}

/** Runs the server until a signal stops it; a second signal ends it at once. */
async function main(): Promise<number> {
  const starting = new AbortController();
  let running: RunningServer | undefined;
  let access: AccessSettings;
  const requested = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        starting.abort(new Error("Stopped."));
        resolve();
      });
    }
  });
  try {
    const onProgress = (message: string) => {
      say(`  ${message}`);
    };
    const settings = readSettings(process.env);
    access = settings.access;
    running = await start(settings, { signal: starting.signal, onProgress });
  } catch (error) {
    if (starting.signal.aborted) return 0;
    const { message, exitCode } = explain(error);
    process.stderr.write(`\n${printable(message)}\n`);
    return exitCode;
  }
  say(banner(running, access));
  const ended = await Promise.race([requested.then(() => "signal"), running.databaseEnded.then(() => "ended")]);
  if (ended === "ended")
    process.stderr.write("The database has stopped (is its disk full?): see .policy-graph/database/logs.\n");
  else say("  Stopping: running requests finish first.");
  await running.stop();
  return ended === "ended" ? exitCodes.databaseFailed : 0;
}

// A closed terminal accepts no more lines.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

void main().then((exitCode) => process.exit(exitCode));
