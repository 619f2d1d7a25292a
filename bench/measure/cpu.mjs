// @ts-check
import { setTimeout as pause } from "node:timers/promises";
import { readFile } from "node:fs/promises";

/** Linux counts in hundredths of a second on every machine (sysconf(3), _SC_CLK_TCK). */
const MICROSECONDS_A_TICK = 10_000;

/**
 * The CPU time that a process has taken, in user and system mode (proc_pid_stat(5), utime and stime).
 * @param {number} pid
 * @returns {Promise<number>} NaN where the system has no /proc
 */
export async function cpuMicrosecondsOf(pid) {
  const stat = await readFile(`/proc/${String(pid)}/stat`, "utf8").catch(() => "");
  // The program's name may hold spaces; it ends with the last bracket.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11] ?? NaN) + Number(fields[12] ?? NaN)) * MICROSECONDS_A_TICK;
}

/**
 * Does something, and tells the CPU time that processes took meanwhile, in microseconds.
 * @template Value
 * @param {readonly number[]} pids
 * @param {() => Promise<Value>} work
 * @returns {Promise<{ value: Value, spent: number[] }>}
 */
export async function spending(pids, work) {
  const before = await Promise.all(pids.map(cpuMicrosecondsOf));
  const value = await work();
  const after = await Promise.all(pids.map(cpuMicrosecondsOf));
  return { value, spent: after.map((microseconds, index) => microseconds - before[index]) };
}

/**
 * Waits until a process has hardly worked for two seconds: at its start the product asks its saved queries, which takes the
 * database of a large graph a while. Gives up after two minutes.
 * @param {number | undefined} pid
 */
export async function untilIdle(pid) {
  if (pid === undefined) return;
  let before = await cpuMicrosecondsOf(pid);
  for (let tries = 0; tries < 60; tries += 1) {
    await pause(2_000);
    const now = await cpuMicrosecondsOf(pid);
    if (now - before < 200_000) return;
    before = now;
  }
}
