import { createServer as createProbe } from "node:net";
import { StartFailure } from "../config/start-failure";
import type { Server } from "../http/server";

/** Where to listen; port 0 means any free one. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** The variables that set a port. */
export type PortVariable = "PORT" | "METRICS_PORT";

function portTaken({ host, port }: Address, variable: PortVariable): StartFailure {
  const other = `${variable}=${String(port + 1)} npm start`;
  const message = `Port ${String(port)} on ${host} is in use: stop the program that listens there, or choose another port, such as ${other}.`;
  return new StartFailure("portTaken", message);
}

function cannotListen({ host, port }: Address, variable: PortVariable, { code }: NodeJS.ErrnoException): StartFailure {
  const hostVariable = variable === "PORT" ? "HOST" : "METRICS_HOST";
  const why = `The server cannot listen on ${host}, port ${String(port)} (${code ?? "unknown"})`;
  return new StartFailure("settingInvalid", `${why}: check ${hostVariable} and ${variable}.`);
}

/** Finds a port in use before the database is started in vain. @throws StartFailure */
export function checkPort(address: Address, variable: PortVariable): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createProbe();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? portTaken(address, variable) : cannotListen(address, variable, error));
    });
    probe.listen(address.port, address.host, () =>
      probe.close(() => {
        resolve();
      }),
    );
  });
}

/** Listens, and returns the address that a person opens. @throws StartFailure */
export async function listenAt(server: Server, address: Address, variable: PortVariable): Promise<string> {
  const port = await server.listen(address).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === "EADDRINUSE" ? portTaken(address, variable) : error;
  });
  const host = address.host === "0.0.0.0" || address.host === "::" ? "localhost" : address.host;
  return `http://${host.includes(":") ? `[${host}]` : host}:${String(port)}/`;
}
