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

/** A client that sends a request except for the end of its body, and the answer that it receives. */
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
    // When the server has answered another request that was sent later, it has read the head of this one.
    await fetch(`${server.url}/health/live`);
  }

  end(): void {
    this.socket.write(body.slice(1));
  }

  /** Everything that was received, once the server has closed the connection. */
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

it("a request whose body is still arriving does not count against other requests", async () => {
  const clients = await slowClients(3);
  expect((await server.request("{ __typename }")).errors).toBeUndefined();
  for (const client of clients) client.end();
});

it("the request that has been arriving longest is refused with the reason; the others may finish", async () => {
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

it("one address may have fewer arriving requests than all together", async () => {
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

it("by default a hundred requests may be arriving, for thirty seconds", () => {
  expect(defaultLimits).toMatchObject({ arrivingRequests: 100, arrivalSeconds: 30 });
});
