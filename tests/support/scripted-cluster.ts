import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { pack, type Packed, Structure, unpack } from "./packstream";

/**
 * Servers that speak Bolt 5.4 without a graph: one is the router for the driver, and its routing table names one writer and two
 * readers. They show to which server a driver sends a statement, and with which bookmarks; other tests check the results of
 * statements with a real Neo4j. Here every statement returns no row and a new bookmark.
 */
export interface ScriptedCluster {
  /** The router's address, neo4j:// */
  readonly uri: string;
  /** The statements that reached the members since the last call, in order. */
  take(): readonly Received[];
  /** From now on, refuses every bookmark, as if it were of another database. */
  refuseBookmarks(): void;
  close(): Promise<void>;
}

export interface Received {
  readonly member: "router" | "writer" | "reader";
  readonly text: string;
  /** The bookmarks that the statement, or its transaction, must wait for. */
  readonly bookmarks: readonly string[];
  /** The timeout of the statement or its transaction; null if the client set none. */
  readonly timeout: number | null;
  /** The bookmark that was returned for it; null in a transaction, which has one bookmark for all its statements. */
  readonly bookmark: string | null;
}

const tags = { SUCCESS: 0x70, FAILURE: 0x7f, IGNORED: 0x7e };
const [HELLO, BEGIN, COMMIT, RESET, RUN, DISCARD, PULL, ROUTE] = [0x01, 0x11, 0x12, 0x0f, 0x10, 0x2f, 0x3f, 0x66];

/** Bolt 5.4, in the server's answer to the handshake. */
const VERSION = Buffer.from([0, 0, 4, 5]);

interface Extra {
  readonly bookmarks?: readonly string[];
  readonly tx_timeout?: number;
}

/** One connection: splits the stream into messages and answers each. */
class Conversation {
  private rest = Buffer.alloc(0);
  private greeted = false;
  private transaction: Extra | undefined;
  private failed = false;
  private unread: Buffer[] = [];

  constructor(
    private readonly socket: Socket,
    private readonly cluster: Pick<Cluster, "receive" | "table" | "nextBookmark" | "refuses">,
    private readonly member: Received["member"],
  ) {}

  take(data: Buffer): void {
    this.rest = Buffer.concat([this.rest, data]);
    if (!this.greeted) {
      if (this.rest.length < 20) return;
      this.rest = this.rest.subarray(20);
      this.greeted = true;
      this.socket.write(VERSION);
    }
    while (this.rest.length >= 2) {
      const size = this.rest.readUInt16BE(0);
      if (this.rest.length < 2 + size) return;
      const chunk = this.rest.subarray(2, 2 + size);
      this.rest = this.rest.subarray(2 + size);
      if (size > 0) this.unread.push(chunk);
      else if (this.unread.length > 0) {
        const message = unpack(Buffer.concat(this.unread));
        this.unread = [];
        if (message instanceof Structure) this.answer(message);
      }
    }
  }

  private send(tag: number, metadata: Packed): void {
    const message = pack(new Structure(tag, [metadata]));
    const header = Buffer.alloc(2);
    header.writeUInt16BE(message.length);
    this.socket.write(Buffer.concat([header, message, Buffer.from([0, 0])]));
  }

  private answer({ tag, fields }: Structure): void {
    if (tag === RESET) this.failed = false;
    if (this.failed) {
      this.send(tags.IGNORED, {});
      return;
    }
    const extra = (fields.at(-1) ?? {}) as Extra;
    if ((tag === BEGIN || tag === RUN) && this.cluster.refuses() && (extra.bookmarks?.length ?? 0) > 0) {
      this.failed = true;
      this.send(tags.FAILURE, {
        code: "Neo.ClientError.Transaction.InvalidBookmark",
        message: "Not of this database.",
      });
      return;
    }
    this.send(tags.SUCCESS, this.metadata(tag, fields, extra));
  }

  private metadata(tag: number, fields: readonly Packed[], extra: Extra): Packed {
    switch (tag) {
      case HELLO:
        return { server: "Neo4j/5.26.0", connection_id: "scripted" };
      case ROUTE:
        return { rt: this.cluster.table() };
      case BEGIN:
        this.transaction = extra;
        return {};
      case COMMIT:
        this.transaction = undefined;
        return { bookmark: this.cluster.nextBookmark() };
      case RUN: {
        const { bookmarks = [], tx_timeout: timeout = null } = this.transaction ?? extra;
        const bookmark = this.transaction ? null : this.cluster.nextBookmark();
        this.cluster.receive({ member: this.member, text: fields[0] as string, bookmarks, timeout, bookmark });
        this.ending = bookmark === null ? { type: "rw" } : { type: "rw", bookmark };
        return { fields: [], t_first: 0 };
      }
      case PULL:
      case DISCARD:
        return { ...this.ending, db: "neo4j", t_last: 0 };
      default:
        return {};
    }
  }

  private ending: Record<string, Packed> = {};
}

interface Cluster {
  receive(received: Received): void;
  table(): Packed;
  nextBookmark(): string;
  refuses(): boolean;
}

export async function scriptedCluster(): Promise<ScriptedCluster> {
  let received: Received[] = [];
  let bookmarks = 0;
  let refuses = false;
  const addresses = new Map<Server, string>();
  const sockets = new Set<Socket>();
  const members: Server[] = [];

  const cluster: Cluster = {
    receive: (statement) => received.push(statement),
    nextBookmark: () => `FB:scripted+${String(++bookmarks)}/==`,
    refuses: () => refuses,
    table() {
      const [router = "", writer = "", ...readers] = members.map((member) => addresses.get(member) ?? "");
      const servers = [
        { role: "ROUTE", addresses: [router] },
        { role: "WRITE", addresses: [writer] },
        { role: "READ", addresses: readers },
      ];
      return { ttl: 300, db: "neo4j", servers };
    },
  };

  for (const member of ["router", "writer", "reader", "reader"] as const) {
    const server = createServer((socket) => {
      const conversation = new Conversation(socket, cluster, member);
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("data", (data) => {
        conversation.take(data);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    addresses.set(server, `127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    members.push(server);
  }
  const [router] = addresses.values();
  return {
    uri: `neo4j://${router ?? ""}`,
    take() {
      const taken = received;
      received = [];
      return taken;
    },
    refuseBookmarks() {
      refuses = true;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(members.map((member) => new Promise((resolve) => member.close(resolve))));
    },
  };
}
