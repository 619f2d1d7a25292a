import { type ChildProcess, spawn } from "node:child_process";
import { connect } from "node:net";
import { project } from "../../src/config/project";

/** A start of the program as a user's shell would start it, observed from outside. */
export interface Started {
  readonly process: ChildProcess;
  /** All output so far. */
  output(): string;
  /** Resolves when the banner is printed; rejects if the program ends before. */
  ready(): Promise<{ url: string; boltPort: number }>;
  /** Resolves with the exit code when the program has ended. */
  ended(): Promise<number | null>;
}

/** The environment without the variables that would lead the program to another database. */
function cleanEnvironment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const { NEO4J_URI: _uri, NEO4J_PASSWORD: _password, HOST: _host, ...environment } = process.env;
  return { ...environment, LOG_LEVEL: "error", ...settings };
}

export function startProgram(
  settings: Record<string, string>,
  command = [process.execPath, "scripts/start.mjs"],
): Started {
  const [program = "", ...flags] = command;
  const child = spawn(program, flags, { cwd: project.root, env: cleanEnvironment(settings) });
  let printed = "";
  let onOutput: () => void = () => undefined;
  const collect = (data: Buffer) => {
    printed += data.toString();
    onOutput();
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const banner = new Promise<{ url: string; boltPort: number }>((resolve, reject) => {
    onOutput = () => {
      const url = /Page\s+(http:\S+)/.exec(printed)?.[1];
      const boltPort = /bolt:\/\/[^:]+:(\d+)/.exec(printed)?.[1];
      if (printed.includes("Stop it with Ctrl-C") && url && boltPort) resolve({ url, boltPort: Number(boltPort) });
    };
    void ended.then((code) => {
      reject(new Error(`The program ended with ${String(code)} before it was ready:\n${printed}`));
    });
  });
  banner.catch(() => undefined);
  return { process: child, output: () => printed, ready: () => banner, ended: () => ended };
}

/** Whether a server listens there on the loopback address. */
export function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => {
      resolve(false);
    });
  });
}

/** Waits until no server listens there any more. */
export async function untilSilent(port: number): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    if (!(await listens(port))) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Port ${String(port)} still answers after 15 s.`);
}

export async function titleOf(url: string, id: string): Promise<string> {
  const response = await fetch(`${url}graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: `{ policy(id: "${id}") { title } }` }),
  });
  const { data } = (await response.json()) as { data: { policy: { title: string } } };
  return data.policy.title;
}
