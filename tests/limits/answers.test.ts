import { connect } from "node:net";
import { once } from "node:events";
import { defaultLimits } from "../../src/config/limits";
import { jsonCharacters } from "../../src/http/limits/answer-size";
import { runningServer, type RunningServer } from "../support/running-server";

/** Requests eight million characters, more than the buffers of a connection hold. */
const largeQuery = `{ regions(first: 200) { nodes { ${["a", "b", "c", "d"].map((name) => `${name.repeat(10_000)}: id`).join(" ")} } } }`;

describe("the characters of an answer", () => {
  it.each<[unknown]>([
    [null],
    [[]],
    [{}],
    ["text"],
    [
      {
        policies: {
          nodes: [
            { id: "one", title: "名称", goals: [] },
            { id: "two", title: null, goals: [12_000, true] },
          ],
        },
      },
    ],
  ])("are counted without writing the answer: %j", (value) => {
    const written = JSON.stringify(value).length;
    expect(jsonCharacters(value, Infinity)).toBeGreaterThanOrEqual(written - 5);
    expect(jsonCharacters(value, Infinity)).toBeLessThan(1.5 * written + 10);
  });

  it("are counted only up to the limit", () => {
    const endless = new Proxy([] as unknown[], {
      get: (target, name): unknown => (name === Symbol.iterator ? endlessly : Reflect.get(target, name)),
    });
    expect(jsonCharacters(endless, 1_000)).toBeLessThan(1_010);
  });

  function* endlessly() {
    for (;;) yield "text";
  }

  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer(undefined, {}, null, { limits: { answerCharacters: 20_000 } });
  });
  afterAll(() => server.close());

  it("an answer within the limit is returned, and a longer one is refused with what to reduce", async () => {
    const ofAlias = (length: number) =>
      server.request(`{ policies(first: 10) { nodes { ${"a".repeat(length)}: id } } }`);
    expect((await ofAlias(1_500)).errors).toBeUndefined();
    const { status, data, errors } = await ofAlias(2_500);
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(errors).toEqual([
      {
        message:
          "The answer has more than 20,000 characters, which is the limit: request smaller pages, select fewer long texts, or use shorter aliases.",
        extensions: { code: "LIMIT_EXCEEDED", limit: "MAX_ANSWER_CHARACTERS", most: 20_000 },
      },
    ]);
  });

  it("of all root fields are counted together, also if the schema is selected", async () => {
    const half = `policies(first: 10) { nodes { ${"a".repeat(1_200)}: id } }`;
    expect((await server.request(`{ ${half} }`)).errors).toBeUndefined();
    for (const query of [
      `{ one: ${half} two: ${half} }`,
      `{ one: ${half} two: ${half} __schema { queryType { name } } }`,
    ]) {
      const { errors } = await server.request(query);
      expect(errors?.[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit: "MAX_ANSWER_CHARACTERS" });
    }
  });
});

/** A client that sends a request and reads nothing until `read` is called. */
function silentClient(url: string, query: string) {
  const { hostname, port } = new URL(url);
  const body = JSON.stringify({ query });
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined).pause();
  const closed = once(socket, "close");
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${String(body.length)}\r\nConnection: close\r\n\r\n${body}`,
  );
  let text = "";
  return {
    /** What was received until the connection was closed. */
    async read(): Promise<string> {
      socket.setEncoding("utf8").on("data", (piece: string) => (text += piece));
      socket.resume();
      await closed;
      return text;
    },
  };
}

const isWhole = (answer: string) => answer.endsWith("}\n") || answer.endsWith("}");

describe("answers that their clients do not read", () => {
  it("are limited in total: beyond it, the answer that has waited longest is cut off", async () => {
    const server = await runningServer(undefined, {}, null, { limits: { unreadBytes: 20_000_000 } });
    try {
      const clients = [1, 2, 3].map(() => silentClient(server.url, largeQuery));
      // Sent after the requests of those clients, and answered after them.
      expect((await server.request(largeQuery)).errors).toBeUndefined();
      const answers = await Promise.all(clients.map((client) => client.read()));
      const whole = answers.filter(isWhole);
      expect(whole.length).toBeGreaterThan(0);
      expect(whole.length).toBeLessThan(3);
    } finally {
      await server.close();
    }
  });

  it("are cut off if they are not read in time", async () => {
    const server = await runningServer(undefined, {}, null, { limits: { answerSeconds: 1 } });
    try {
      const client = silentClient(server.url, largeQuery);
      await new Promise((resolve) => setTimeout(resolve, 4_000));
      expect(isWhole(await client.read())).toBe(false);
    } finally {
      await server.close();
    }
  });

  it("are limited by default to a hundred million bytes, a minute, and ten million characters", () => {
    expect(defaultLimits).toMatchObject({
      unreadBytes: 100_000_000,
      answerSeconds: 60,
      answerCharacters: 10_000_000,
    });
  });
});
