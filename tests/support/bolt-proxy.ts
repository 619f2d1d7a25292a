import { connect, createServer, type Socket } from "node:net";
import { RunMessages } from "./run-messages";

/** A TCP proxy in front of a Neo4j: it counts the statements that pass, and fails in the ways that a network fails. */
export interface BoltProxy {
  readonly uri: string;
  /** The Cypher of every RUN message that reached the database since the last call, in order. */
  takeStatements(): string[];
  /** Breaks all connections and refuses new ones, like a database that is gone. */
  cut(): Promise<void>;
  /** Accepts and holds connections but forwards nothing, like a database that hangs. */
  silence(): void;
  /** Holds back the answers of the chosen statements, like a database that works on them for a long time. */
  holdAnswers(chosen: (statement: string) => boolean): void;
  /** Accepts connections and closes each at its first byte, during the handshake. */
  hangUp(): void;
  /** Resets open connections, like a router that forgets them: those for which `chosen` returns true. */
  reset(chosen: () => boolean): void;
  /** Forwards each piece after the milliseconds that `latency` returns for it; the order stays the same. */
  slow(latency: () => number): void;
  /** Connects new clients to another database, like one that was restarted. */
  lead(target: string): void;
  /** Ends any of these and works again at once. */
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

  /** Writes at once, or after what is still being written. */
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
