import { randomFrom } from "../support/random";

/** With FAULTS=full, which `npm run test:faults` sets, tests try faults many times and print what they saw. */
const isFull = process.env["FAULTS"] === "full";

/** How often a fault is tried. */
export const rounds = (few: number, full: number) => (isFull ? full : few);

/** A test that is too long for every run. */
export const itInFull = isFull ? it : it.skip;

/** Milliseconds that a test of faults may last: databases are started in it. */
export const faultTimeout = isFull ? 3_600_000 : 300_000;

const seed = Number(process.env["FAULTS_SEED"] ?? Date.now() % 1_000_000);

/** Random numbers for one test; FAULTS_SEED=NUMBER repeats those of a run. */
export const chance = () => randomFrom(seed);

/** Prints a line for docs/reliability.md. */
export function report(line: string): void {
  if (isFull) process.stdout.write(`${line} (seed ${String(seed)})\n`);
}

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
