import { runCommandLine } from "./command-line";

/** The process of a command: the first signal requests it to stop in order, the second ends it at once. */
const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    process.once(signal, () => process.exit(130));
    stopping.abort(new Error("Stopped."));
  });
}

// A closed terminal accepts no more lines.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

void runCommandLine(process.argv.slice(2), {
  environment: process.env,
  signal: stopping.signal,
  isTerminal: process.stderr.isTTY,
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
}).then((exitCode) => {
  process.exitCode = exitCode;
});
