import { request } from "node:http";
import { runningServer, type RunningServer } from "../support/running-server";

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
});
afterAll(() => server.close());

interface Answered {
  readonly status: number | undefined;
  readonly text: string;
}

/** Sends the target unchanged: fetch would encode it again. */
const send = (path: string, body?: Buffer) =>
  new Promise<Answered>((resolve, reject) => {
    const sent = request(
      server.url,
      {
        path,
        method: body ? "POST" : "GET",
        headers: {
          "content-type": "application/json",
          accept: "application/graphql-response+json, */*",
          "apollo-require-preflight": "true",
        },
      },
      (response) => {
        const pieces: Buffer[] = [];
        response.on("data", (piece: Buffer) => pieces.push(piece));
        response.on("end", () => {
          resolve({ status: response.statusCode, text: Buffer.concat(pieces).toString("utf8") });
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });

/** The only message of a refusal, for either form of error. */
async function refusal(target: string, body?: Buffer): Promise<string | undefined> {
  const { status, text } = await send(target, body);
  expect(status).toBe(400);
  const { errors } = JSON.parse(text) as { errors: { message: string }[] };
  expect(errors).toHaveLength(1);
  return errors[0]?.message;
}

const encoded = encodeURIComponent;
const query = "query ($where: PolicyWhere) { policies(where: $where) { totalCount } }";

describe("a repeated key is refused, because its value is ambiguous", () => {
  it.each<[where: string, target: string, body: string | undefined, message: string]>([
    [
      "the body",
      "/graphql",
      '{"query": "{ __typename }", "query": "{ policies { totalCount } }"}',
      "The key `query` occurs more than once in the body: remove all but one.",
    ],
    [
      "variables of the body",
      "/graphql",
      `{"query": "${query}", "variables": {"where": {"and": [{"kind": {"eq": "NOTICE"}, "kind": {"eq": "LAW"}}]}}}`,
      "The key `variables.where.and[0].kind` occurs more than once in the body: remove all but one.",
    ],
    [
      "a key that is escaped once",
      "/graphql",
      String.raw`{"query": "{ __typename }", "variables": {"a": 1, "\u0061": 2}}`,
      "The key `variables.a` occurs more than once in the body: remove all but one.",
    ],
    [
      "variables of a GET",
      `/graphql?query=${encoded(query)}&variables=${encoded('{"where": {}, "where": null}')}`,
      undefined,
      "The key `where` occurs more than once in the parameter `variables`: remove all but one.",
    ],
    [
      "extensions of a GET",
      `/graphql?query=${encoded("{ __typename }")}&extensions=${encoded('{"a": {"b": 1, "b": 2}}')}`,
      undefined,
      "The key `a.b` occurs more than once in the parameter `extensions`: remove all but one.",
    ],
    [
      "a parameter of a table",
      `/q/timeline.json?where=${encoded('{"title": {"contains": "a"}, "title": {"contains": "b"}}')}`,
      undefined,
      "where contains title more than once: remove all but one.",
    ],
    [
      "an input object in the document",
      "/graphql",
      '{"query": "{ policies(where: {kind: {eq: NOTICE}, kind: {eq: EVENT}}) { totalCount } }"}',
      'There can be only one input field named "kind".',
    ],
  ])("%s", async (_where, target, body, message) => {
    expect(await refusal(target, body === undefined ? undefined : Buffer.from(body))).toBe(message);
  });
});

describe("bytes that are not UTF-8 are refused, not replaced", () => {
  const gbk = Buffer.from([0xb0, 0xc4]);

  it("in a body", async () => {
    const body = Buffer.concat([Buffer.from('{"query": "{ a: __typename #'), gbk, Buffer.from('\\n }"}')]);
    expect(await refusal("/graphql", body)).toBe("The body is not UTF-8: encode its text in UTF-8.");
  });

  it.each([
    ["a parameter of a table", "/q/timeline.json?where=%7B%22title%22:%7B%22contains%22:%22%b0%C4%22%7D%7D", "%b0%C4"],
    ["a parameter of GraphQL", "/graphql?query=%7B__typename%7D%20%23%ff", "%ff"],
    ["a character that is cut", "/q/timeline.json?where=%E6%B1", "%E6%B1"],
    ["half of a surrogate pair", "/q/timeline.json?where=%ED%A0%80", "%ED%A0%80"],
  ])("in %s", async (_where, target, wrong) => {
    expect(await refusal(target)).toBe(
      `The address contains ${wrong}, which is not UTF-8: percent-encode its text as UTF-8.`,
    );
  });
});

describe("an address may contain", () => {
  it("a question mark within a value", async () => {
    const none = await send(
      `/q/timeline.json?where=${encoded('{"title":{"contains":"元宇宙?"}}').replace("%3F", "?")}`,
    );
    expect(none).toEqual({ status: 200, text: "[]\n" });
  });

  it("no fragment, which no client sends and a log would show", async () => {
    expect(await refusal("/q/timeline.json#?where=secret")).toBe(
      "The address contains a `#`: percent-encode it as %23, or leave out the part that it begins.",
    );
  });

  it("a percent sign that encodes nothing, which means itself", async () => {
    const percent = await send(
      `/q/timeline.json?where=${encoded('{"title":{"contains":"100%"}}').replace("%25", "%")}`,
    );
    expect(percent.status).toBe(200);
  });
});
