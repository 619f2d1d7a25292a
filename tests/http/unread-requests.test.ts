import { readHead, sendRaw } from "../datasets/client";
import { runningServer, type RunningServer } from "../support/running-server";

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer(undefined, {}, null, { limits: { arrivalSeconds: 1 } });
});
afterAll(() => server.close());

const head = (target: string) => `GET ${target} HTTP/1.1\r\nHost: localhost\r\n`;
const unreadable = "The request cannot be read as HTTP/1.1 (RFC 9112).";
const notEncoded =
  "The address holds a character that must be percent-encoded: write it as UTF-8, such as %E5%85%83 for 元.";

describe("an invalid HTTP request is answered in the form of every other refusal", () => {
  it.each<[name: string, bytes: string | Buffer, status: number, message: string]>([
    ["an address of UTF-8 that is not encoded", `${head("/q/timeline.csv?title=元宇宙")}\r\n`, 400, notEncoded],
    [
      "an address of GBK",
      Buffer.concat([Buffer.from("GET /q?a="), Buffer.from([0xd4, 0xaa]), Buffer.from(" HTTP/1.1\r\nHost: a\r\n\r\n")]),
      400,
      notEncoded,
    ],
    ["a path that is not encoded", `${head("/元")}\r\n`, 400, notEncoded],
    ["a space in an address", `${head("/q/timeline.csv?title=a b")}\r\n`, 400, unreadable],
    ["a header that is not valid", `${head("/q")}no header\r\n\r\n`, 400, unreadable],
    ["another protocol", "\u0016\u0003\u0001\u0002", 400, unreadable],
    [
      "headers that are too long",
      `${head("/q")}X: ${"x".repeat(30_000)}\r\n\r\n`,
      431,
      "The address and the headers are over 16,384 bytes: send a long query by POST, and fewer headers.",
    ],
    ["a request that does not end", head("/q"), 408, "The request did not arrive whole within 1 s: send it faster."],
    [
      "two Host headers",
      "GET /q HTTP/1.1\r\nHost: localhost\r\nhost: localhost\r\nConnection: close\r\n\r\n",
      400,
      "The request has several Host headers: send one.",
    ],
    [
      "two Host headers of HTTP/1.0",
      "GET /q HTTP/1.0\r\nHost: localhost\r\nHost: evil.example\r\n\r\n",
      400,
      "The request has several Host headers: send one.",
    ],
    ["no Host", "GET /q HTTP/1.1\r\nConnection: close\r\n\r\n", 400, "The Host header names no host."],
    [
      "a Host that is more than a host",
      "GET /q HTTP/1.1\r\nHost: evil.example@localhost\r\nConnection: close\r\n\r\n",
      400,
      "The Host header names no host.",
    ],
  ])("%s", async (_name, bytes, status, message) => {
    const answered = await sendRaw(server.url, bytes);
    const { status: provided, headers } = readHead(answered.head);
    expect([provided, answered.error]).toEqual([status, false]);
    expect(headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "content-length": String(answered.body.length),
      "x-content-type-options": "nosniff",
      connection: "close",
    });
    expect(JSON.parse(answered.body.toString())).toEqual({
      errors: [{ message, extensions: expect.objectContaining({ requestId: headers["x-request-id"] }) as unknown }],
    });
  });

  it("no such answer is sent within another answer", async () => {
    const answered = await sendRaw(server.url, `${head("/q/newest-policies.csv")}\r\n${head("/元")}\r\n`);
    expect(answered.error).toBe(false);
    expect(answered.head).toMatch(/^HTTP\/1\.1 (200|400) /u);
    const { headers } = readHead(answered.head);
    const [own, next] = [
      answered.body.subarray(0, Number(headers["content-length"])).toString(),
      answered.body.subarray(Number(headers["content-length"])).toString(),
    ];
    expect(own).not.toContain("HTTP/1.1");
    expect(next === "" || next.startsWith("HTTP/1.1 400 ")).toBe(true);
  });
});
