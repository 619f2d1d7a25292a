import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { runningServer, type RunningServer } from "../support/running-server";

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
});
afterAll(() => server.close());

/** A client that reads nothing before it has sent everything, as many clients do. */
class WritingClient {
  readonly socket: Socket;
  private text = "";
  private failure: unknown;
  private readonly closed: Promise<unknown>;

  constructor(url: string, framing: string) {
    const { hostname, port } = new URL(url);
    this.socket = connect(Number(port), hostname);
    this.socket.on("error", (error) => (this.failure = error));
    this.closed = once(this.socket, "close").catch(() => undefined);
    void this.write(
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n${framing}\r\n\r\n`,
    );
  }

  /** Stops if the connection is closed in the meantime. */
  async write(bytes: string | Buffer): Promise<void> {
    if (this.socket.destroyed || this.socket.write(bytes)) return;
    await Promise.race([once(this.socket, "drain").catch(() => undefined), this.closed]);
  }

  async answer(): Promise<{ text: string; failure: unknown }> {
    this.socket.setEncoding("utf8").on("data", (piece: string) => (this.text += piece));
    await this.closed;
    return { text: this.text, failure: this.failure };
  }
}

const piece = Buffer.alloc(64 * 1024, " ");
const chunk = Buffer.concat([Buffer.from("10000\r\n"), piece, Buffer.from("\r\n")]);

describe("a body that is too large", () => {
  it.each([
    ["with a length", `Content-Length: ${String(20 * 1024 * 1024)}`, piece, ""],
    ["in chunks", "Transfer-Encoding: chunked", chunk, "0\r\n\r\n"],
  ])(
    "%s is answered 413, and a client that first sends all of it receives the answer",
    async (_name, framing, part, end) => {
      const client = new WritingClient(server.url, framing);
      for (let sent = 0; sent < 20 * 1024 * 1024; sent += piece.length) await client.write(part);
      await client.write(end);
      const { text, failure } = await client.answer();
      expect(failure).toBeUndefined();
      expect(text).toMatch(/^HTTP\/1\.1 413 /u);
      expect(text).toContain(
        "The body is longer than 1,000,000 bytes: shorten the query or the lists in its variables.",
      );
      expect(text).toMatch(/connection: close/iu);
    },
  );

  it("is answered before it is complete", async () => {
    const client = new WritingClient(server.url, `Content-Length: ${String(20 * 1024 * 1024)}`);
    const [answer] = (await once(client.socket, "data")) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 413 [^]*"limit":"MAX_BODY_BYTES"[^]*\}$/u);
    client.socket.destroy();
  });

  it("is read for at most five seconds after the answer", async () => {
    const begun = performance.now();
    const client = new WritingClient(server.url, `Content-Length: ${String(20 * 1024 * 1024)}`);
    const sending = setInterval(() => void client.write(" "), 100);
    const { text } = await client.answer();
    clearInterval(sending);
    expect(text).toMatch(/^HTTP\/1\.1 413 /u);
    expect(performance.now() - begun).toBeGreaterThan(4_000);
    expect(performance.now() - begun).toBeLessThan(9_000);
  }, 20_000);

  it("is read for at most 64 MiB after the answer", async () => {
    const client = new WritingClient(server.url, "Transfer-Encoding: chunked");
    let sent = 0;
    while (!client.socket.destroyed && sent < 400 * 1024 * 1024) {
      await client.write(chunk);
      sent += chunk.length;
    }
    client.socket.destroy();
    expect(sent).toBeGreaterThan(60 * 1024 * 1024);
    expect(sent).toBeLessThan(200 * 1024 * 1024);
  }, 20_000);

  it("does not affect the request after it", async () => {
    expect((await server.request(" ".repeat(1_000_001))).status).toBe(413);
    expect((await server.request("{ __typename }")).data).toEqual({ __typename: "Query" });
  });
});
