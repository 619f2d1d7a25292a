import { connect, type Socket } from "node:net";
import { once } from "node:events";
import { defaultLimits } from "../../src/config/limits";
import { runningServer, type RunningServer } from "../support/running-server";

const body = JSON.stringify({ query: "{ __typename }" });

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer(undefined, {}, null, {
    limits: { arrivingRequests: 3, requestsInFlight: 2, arrivalSeconds: 3 },
  });
});
afterAll(() => server.close());

/** A client that sends a request but for the end of its body, and what it is answered. */
class SlowClient {
  private text = "";
  private readonly socket: Socket;
  private readonly closed: Promise<unknown>;

  constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.socket = connect(Number(port), hostname);
    this.socket.setEncoding("utf8").on("data", (text: string) => (this.text += text));
    this.socket.on("error", () => undefined);
    this.closed = once(this.socket, "close");
  }

  async begin(): Promise<void> {
    const head = ["POST /graphql HTTP/1.1", "Host: slow", "Content-Type: application/json", "Connection: close"];
    await new Promise<void>((resolve) => {
      this.socket.write(
        `${[...head, `Content-Length: ${String(body.length)}`].join("\r\n")}\r\n\r\n${body.slice(0, 1)}`,
        () => {
          resolve();
        },
      );
    });
    // The server has read the head when it has answered another request that was sent behind it.
    await fetch(`${server.url}/health/live`);
  }

  end(): void {
    this.socket.write(body.slice(1));
  }

  /** All that came, once the server has closed the connection. */
  async answer(): Promise<string> {
    await this.closed;
    return this.text;
  }
}

async function slowClients(count: number, { url } = server): Promise<SlowClient[]> {
  const clients: SlowClient[] = [];
  for (let index = 0; index < count; index += 1) {
    const client = new SlowClient(url);
    await client.begin();
    clients.push(client);
  }
  return clients;
}

it("a request whose body is still arriving takes no place from others", async () => {
  const clients = await slowClients(3);
  expect((await server.request("{ __typename }")).errors).toBeUndefined();
  for (const client of clients) client.end();
});

it("the one that has been arriving for the longest gives way with a reason; the others may end", async () => {
  const clients = await slowClients(5);
  const provided = await Promise.all(clients.slice(0, 2).map((client) => client.answer()));
  for (const text of provided) {
    expect(text).toMatch(/^HTTP\/1\.1 408 /u);
    expect(text).toContain(
      "3 requests were arriving, which is the limit, and this one had taken the longest: send its body faster.",
    );
    expect(text).toContain('"limit":"MAX_ARRIVING_REQUESTS","most":3');
  }
  for (const client of clients.slice(2)) client.end();
  for (const client of clients.slice(2)) expect(await client.answer()).toMatch(/^HTTP\/1\.1 200 /u);
});

it("of one address fewer may be arriving than of all", async () => {
  const other = await runningServer(undefined, {}, null, { limits: { arrivingPerAddress: 2, arrivalSeconds: 3 } });
  try {
    const [first, ...others] = await slowClients(3, other);
    const text = await first?.answer();
    expect(text).toContain("2 requests from your address were arriving, which is the limit");
    expect(text).toContain('"limit":"MAX_ARRIVING_PER_ADDRESS","most":2');
    for (const client of others) client.end();
    for (const client of others) expect(await client.answer()).toMatch(/^HTTP\/1\.1 200 /u);
  } finally {
    await other.close();
  }
});

it("a request that does not arrive in time is ended", async () => {
  const [client] = await slowClients(1);
  expect(await client?.answer()).toMatch(/^HTTP\/1\.1 408 /u);
});

it("by default a hundred may be arriving, for thirty seconds", () => {
  expect(defaultLimits).toMatchObject({ arrivingRequests: 100, arrivalSeconds: 30 });
});
