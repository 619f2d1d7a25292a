// @ts-check
import { readFile } from "node:fs/promises";

/** @typedef {{ resident: number, peak: number }} Memory in MiB */

/**
 * A process's resident memory now, and at most since its start (proc_pid_status(5), VmRSS and VmHWM).
 * @param {number} pid
 * @returns {Promise<Memory | undefined>} undefined where the system has no /proc
 */
export async function memoryOf(pid) {
  const status = await readFile(`/proc/${String(pid)}/status`, "utf8").catch(() => undefined);
  if (status === undefined) return undefined;
  const mebibytes = (/** @type {string} */ name) =>
    Math.round(Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? 0) / 1024);
  return { resident: mebibytes("VmRSS"), peak: mebibytes("VmHWM") };
}
