import { connect, createServer, type Socket } from "node:net";
import { RunMessages } from "./run-messages";

/** A TCP relay in front of a Neo4j: it counts the statements that pass, and fails in the ways that a network does. */
export interface BoltProxy {
  readonly uri: string;
  /** The Cypher of every RUN message that reached the database since the last call, in order. */
  takeStatements(): string[];
  /** Breaks all connections and refuses new ones, as a database that is gone. */
  cut(): Promise<void>;
  /** Accepts and keeps connections but passes nothing on, as a database that hangs. */
  silence(): void;
  /** Keeps back what comes for a statement that is chosen, as a database that is long at work on it. */
  holdAnswers(chosen: (statement: string) => boolean): void;
  /** Takes connections and closes each at its first byte, in the handshake. */
  hangUp(): void;
  /** Breaks connections in their midst, as a router that forgets them: those for which `chosen` is true. */
  reset(chosen: () => boolean): void;
  /** Passes each piece on after so many milliseconds, a number for each; the order stays. */
  slow(latency: () => number): void;
  /** New connections go to another database, as one that was started anew. */
  lead(target: string): void;
  /** Works again, and at once, after any of these. */
  restore(): Promise<void>;
  close(): Promise<void>;
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

export async function boltProxy(target: string): Promise<BoltProxy> {
  let { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let statements: string[] = [];
  let silent = false;
  let isHeld: ((statement: string) => boolean) | undefined;
  let hangingUp = false;
  let latency: (() => number) | undefined;

  /** Writes at once, or behind what is still under way. */
  function writer(socket: Socket): (data: Buffer) => void {
    let underWay: Promise<void> | undefined;
    return (data) => {
      if (!latency && !underWay) {
        socket.write(data);
        return;
      }
      const wait = latency?.() ?? 0;
      const passed: Promise<void> = (underWay ?? Promise.resolve())
        .then(() => pause(wait))
        .then(() => {
          if (socket.writable) socket.write(data);
          if (underWay === passed) underWay = undefined;
        });
      underWay = passed;
    };
  }

  const server = createServer((client) => {
    const database = connect({ host: hostname, port: Number(port) });
    const [toClient, toDatabase] = [writer(client), writer(database)];
    let last = "";
    const messages = new RunMessages((query) => {
      last = query;
      statements.push(query);
    });
    database.once("data", (data) => {
      messages.fromServer(data);
    });
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        sockets.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    client.on("data", (data) => {
      if (silent) return;
      if (hangingUp) {
        client.destroy();
        return;
      }
      messages.fromClient(data);
      toDatabase(data);
    });
    database.on("data", (data) => {
      if (!silent && !isHeld?.(last)) toClient(data);
    });
  });

  const listen = (at: number) =>
    new Promise<number>((resolve) => {
      server.listen(at, "127.0.0.1", () => {
        resolve((server.address() as { port: number }).port);
      });
    });
  const breakAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  const stopListening = () =>
    new Promise<void>((resolve) => {
      if (!server.listening) {
        resolve();
        return;
      }
      server.close(() => {
        resolve();
      });
      breakAll();
    });

  const ownPort = await listen(0);
  return {
    uri: `bolt://127.0.0.1:${String(ownPort)}`,
    takeStatements() {
      const taken = statements;
      statements = [];
      return taken;
    },
    cut: stopListening,
    silence() {
      silent = true;
    },
    holdAnswers(chosen) {
      isHeld = chosen;
    },
    hangUp() {
      breakAll();
      hangingUp = true;
    },
    reset(chosen) {
      for (const socket of sockets) if (chosen()) socket.resetAndDestroy();
    },
    slow(wait) {
      latency = wait;
    },
    lead(next) {
      ({ hostname, port } = new URL(next));
    },
    async restore() {
      breakAll();
      silent = false;
      isHeld = undefined;
      hangingUp = false;
      latency = undefined;
      if (!server.listening) await listen(ownPort);
    },
    close: stopListening,
  };
}
