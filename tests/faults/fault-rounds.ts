import { randomFrom } from "../support/random";

/** FAULTS=full, as `npm run test:faults` sets it, tries faults many times and prints what it saw. */
const isFull = process.env["FAULTS"] === "full";

/** How often a fault is tried. */
export const rounds = (few: number, full: number) => (isFull ? full : few);

/** A test that takes too long for every run. */
export const itInFull = isFull ? it : it.skip;

/** Milliseconds that a test of faults may take: databases are started in it. */
export const faultTimeout = isFull ? 3_600_000 : 300_000;

const seed = Number(process.env["FAULTS_SEED"] ?? Date.now() % 1_000_000);

/** Chance for one test; FAULTS_SEED=NUMBER repeats a run's. */
export const chance = () => randomFrom(seed);

/** A line for docs/reliability.md. */
export function report(line: string): void {
  if (isFull) process.stdout.write(`${line} (seed ${String(seed)})\n`);
}

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
