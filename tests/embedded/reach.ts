import { once } from "node:events";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import neo4j from "neo4j-driver";
import type { EmbeddedNeo4j } from "../../src/neo4j/embedded/start-embedded";

/** How to reach a database, whichever process started it. */
export type Address = Pick<EmbeddedNeo4j, "uri" | "user" | "password" | "pid">;

/** What one statement returns in its first row's column `value`, or the code of the error. */
export async function runStatement({ uri, user }: Address, password: string, statement: string): Promise<unknown> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(statement);
    return records[0]?.get("value");
  } catch (error) {
    return (error as { code?: string }).code;
  } finally {
    await driver.close();
  }
}

/** Whether the address accepts connections. */
export async function accepts(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port, timeout: 2_000 });
  socket.once("timeout", () => socket.destroy(new Error("no answer")));
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

export function isAlive(pid = 0): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Whether the process ends within that time. */
export async function ends(pid: number | undefined, withinMilliseconds: number): Promise<boolean> {
  const end = Date.now() + withinMilliseconds;
  while (isAlive(pid) && Date.now() < end) await delay(50);
  return !isAlive(pid);
}

/** How many sockets in state LISTEN (0A) a process has. Source: proc_pid_net(5). */
export function listeningSockets(pid = 0): number {
  const handles = readdirSync(`/proc/${pid}/fd`).map((name) => readlinkSync(`/proc/${pid}/fd/${name}`));
  const tables = ["tcp", "tcp6"].flatMap((table) => readFileSync(`/proc/net/${table}`, "utf8").split("\n").slice(1));
  const listening = tables.map((line) => line.trim().split(/\s+/)).filter((columns) => columns[3] === "0A");
  return listening.filter((columns) => handles.includes(`socket:[${columns[9]}]`)).length;
}

/** The processes whose command line contains the text; none if there is no /proc. */
export function processesNaming(text: string): string[] {
  const processes = process.platform === "linux" ? readdirSync("/proc").filter((name) => /^\d+$/.test(name)) : [];
  return processes.filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(text);
    } catch {
      return false;
    }
  });
}
