import type { Command } from "commander";
import type { OpenDatabase } from "../main/open-database";

/** What a command works with in addition to its own arguments. */
export interface CommandContext {
  /** Aborted when the person requests the command to stop. */
  readonly signal: AbortSignal;
  /** Writes one line of the command's result, to standard output. */
  readonly say: (line: string) => void;
  /** Writes one line about the progress of the work, to standard error, so that a result can be piped. */
  readonly print: (line: string) => void;
  /** Writes to standard error as it is, for lines that are overwritten. */
  readonly write: (text: string) => void;
  /** Lines of progress may be overwritten: standard error is a terminal. */
  readonly isTerminal: boolean;
  /**
   * Works on the graph that the server's settings name, with its constraints and indexes applied, and closes it afterwards.
   * @throws StartFailure for everything that a person can correct
   */
  readonly withDatabase: <Value>(work: (opened: OpenDatabase) => Promise<Value>) => Promise<Value>;
}

/** Adds one command, with its arguments, its options and its help, to the command line. One file per command. */
export type AddCommand = (program: Command, context: CommandContext) => void;
