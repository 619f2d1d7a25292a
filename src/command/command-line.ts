import { Command, CommanderError } from "commander";
import { BackupRefused } from "../backup/read-manifest";
import { readSettings } from "../config/settings";
import { exitCodes, StartFailure } from "../config/start-failure";
import { FactsRefused } from "../fact-folder/facts-refused";
import { FileRefused } from "../graph/import/import-file";
import { openForCommand } from "../main/open-for-command";
import { prepareGraph } from "../graph/prepare-graph";
import { DatabaseUnavailable } from "../neo4j/database-unavailable";
import { StatementTimedOut } from "../neo4j/statement-timed-out";
import { FileUnusable } from "../records/open-file";
import { printable } from "../text/printable";
import { unforeseen } from "../config/unforeseen";
import type { CommandContext } from "./command";
import { commands } from "./commands";

export interface CommandLineOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly isTerminal: boolean;
  /** Standard output. */
  readonly write: (text: string) => void;
  /** Standard error. */
  readonly writeError: (text: string) => void;
}

/**
 * Runs one command line, such as `export backup`, and returns its exit code: 0 if everything was done, else one of
 * exitCodes, or 130 if a signal stopped it. Owns help, wrong usage and how failures are reported; each command is in
 * its own file.
 */
export async function runCommandLine(args: readonly string[], options: CommandLineOptions): Promise<number> {
  const { signal, write, writeError } = options;
  const program = new Command("policy-graph")
    .usage("COMMAND ...")
    .description("Works on the policy graph that npm start serves, whether the server is running or not.")
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: write,
      writeErr: (text) => {
        writeError(printable(text));
      },
    })
    .showHelpAfterError("(--help lists the commands, arguments and options)");
  const context = commandContext(options);
  for (const add of commands) add(program, context);
  try {
    await program.parseAsync(args, { from: "user" });
    return 0;
  } catch (error) {
    if (signal.aborted) return 130;
    const { message, exitCode } = explain(error);
    if (message !== undefined) writeError(`${printable(message)}\n`);
    return exitCode;
  }
}

function commandContext(options: CommandLineOptions): CommandContext {
  const { environment, signal, isTerminal, write, writeError } = options;
  const print = (line: string) => {
    writeError(`${printable(line)}\n`);
  };
  return {
    signal,
    isTerminal,
    print,
    write: writeError,
    say: (line) => {
      write(`${printable(line)}\n`);
    },
    async withDatabase(work) {
      const opened = await openForCommand(readSettings(environment), { signal, onProgress: print });
      try {
        await prepareGraph(opened.database, print);
        return await work(opened);
      } finally {
        await opened.close();
      }
    },
  };
}

/** The message of a failure, for a person, and the exit code. */
function explain(error: unknown): { message: string | undefined; exitCode: number } {
  // Commander has written its own message.
  if (error instanceof CommanderError) {
    return { message: undefined, exitCode: error.exitCode === 0 ? 0 : exitCodes.settingInvalid };
  }
  if (error instanceof StartFailure) return { message: error.message, exitCode: error.exitCode };
  if (error instanceof FactsRefused || error instanceof BackupRefused || error instanceof FileUnusable) {
    return { message: error.message, exitCode: exitCodes.inputRefused };
  }
  if (error instanceof FileRefused) return { message: problemsOf(error), exitCode: exitCodes.inputRefused };
  if (error instanceof StatementTimedOut) {
    const remedy = error.setting === undefined ? "use a smaller --batch" : `raise ${error.setting}`;
    const message = `${error.message} To give it less work or more time, ${remedy}, and run the same command again: an import continues where it stopped.`;
    return { message, exitCode: exitCodes.databaseUnreachable };
  }
  if (error instanceof DatabaseUnavailable) {
    const message = `${error.message} Check that it is running, and run the same command again: an import continues where it stopped.`;
    return { message, exitCode: exitCodes.databaseUnreachable };
  }
  return { message: unforeseen(error), exitCode: 1 };
}

/** Max problems that are reported one by one; for the others, their number. */
const MAX_LINES = 100;

function problemsOf({ problems, written }: FileRefused): string {
  const more = problems.length > MAX_LINES ? [`... and ${String(problems.length - MAX_LINES)} more problems`] : [];
  const remainder = `The ${String(written)} records before this are written, and they stay. Correct the file and import it again.`;
  return [...problems.slice(0, MAX_LINES), ...more, written > 0 ? remainder : "Nothing of the file was written."].join(
    "\n",
  );
}
