// @ts-check
import { renameSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { isMainThread } from "node:worker_threads";

/**
 * Loaded into a server before its own program: a first SIGUSR2 starts V8's CPU profiler, a second stops it and writes
 * what it saw, with the CPU time that the process took meanwhile, to PROFILE_FILE.
 */
async function record() {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 500 });
  process.once("SIGUSR2", () => {
    const before = process.cpuUsage();
    void session.post("Profiler.start");
    process.once("SIGUSR2", () => {
      const { user, system } = process.cpuUsage(before);
      void session.post("Profiler.stop").then(({ profile }) => {
        const file = String(process.env.PROFILE_FILE);
        writeFileSync(`${file}.part`, JSON.stringify({ profile, cpuMicroseconds: user + system }));
        renameSync(`${file}.part`, file);
      });
    });
  });
}

if (isMainThread) await record();
