// @ts-check
import { connect, createServer } from "node:net";

const RUN = 0x10;

/** The server's answer to a handshake that goes on: the client then sends a version and its capabilities, five bytes. */
const MANIFEST = 0x000001ff;

/**
 * Counts the RUN messages in a client's byte stream (Bolt protocol, handshake and message transfer encoding: 20 bytes of
 * handshake, then chunks of two bytes of length and that many of data, a message ending in an empty chunk).
 */
class RunCounter {
  rest = Buffer.alloc(0);
  handshakeLeft = 20;
  /** The message's first two bytes, as far as they have come: a marker, then the message's kind. */
  head = Buffer.alloc(0);

  /** @param {() => void} onRun */
  constructor(onRun) {
    this.onRun = onRun;
  }

  /** @param {Buffer} data the server's first bytes */
  fromServer(data) {
    if (data.readUInt32BE(0) === MANIFEST) this.handshakeLeft = 5;
  }

  /** @param {Buffer} data */
  fromClient(data) {
    const skipped = Math.min(this.handshakeLeft, data.length);
    this.handshakeLeft -= skipped;
    this.rest = Buffer.concat([this.rest, data.subarray(skipped)]);
    while (this.rest.length >= 2) {
      const size = this.rest.readUInt16BE(0);
      if (this.rest.length < 2 + size) return;
      if (this.head.length < 2) this.head = Buffer.concat([this.head, this.rest.subarray(2, 2 + size)]).subarray(0, 2);
      this.rest = this.rest.subarray(2 + size);
      if (size > 0 || this.head.length === 0) continue;
      if (this.head[1] === RUN) this.onRun();
      this.head = Buffer.alloc(0);
    }
  }
}

/**
 * A relay in front of a Neo4j that counts the statements which pass.
 * @param {string} target bolt://HOST:PORT
 */
export async function boltProxy(target) {
  const { hostname, port } = new URL(target);
  /** @type {Set<import("node:net").Socket>} */
  const sockets = new Set();
  let statements = 0;
  const server = createServer((client) => {
    const database = connect({ host: hostname, port: Number(port) });
    const counter = new RunCounter(() => (statements += 1));
    database.once("data", (data) => counter.fromServer(data));
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
      counter.fromClient(data);
      database.write(data);
    });
    database.on("data", (data) => client.write(data));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port: own } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    uri: `bolt://127.0.0.1:${String(own)}`,
    /** How many statements reached the database since the proxy was opened. */
    statements: () => statements,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
