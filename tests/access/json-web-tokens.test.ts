// Long, because all tokens come from one issuer, whose keys arrive, do not arrive, or fail.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { authentication } from "../../src/access/authenticate";
import { jsonWebTokens } from "../../src/access/json-web-tokens";
import { runningServer, type RunningServer } from "../support/running-server";
import { audience, type Issuer, issuer, jose, startIssuer, fallback } from "./issuer";
import { heldTokens } from "./tokens";

/** How many requests may wait for keys. */
const MAX_WAITING = 3;

const edit = 'mutation { deletePolicy(id: "wuxi-metaverse-action-plan-2023", dryRun: true) { deleted } }';

let issuing: Issuer;
let server: RunningServer;
const access = (keys: URL, roleClaim = "role") => ({
  authenticate: authentication(
    heldTokens(),
    jsonWebTokens({ keys, issuer, audience, algorithms: fallback, roleClaim }, MAX_WAITING),
  ),
  reading: "token" as const,
});
beforeAll(async () => {
  issuing = await startIssuer();
  server = await runningServer(undefined, {}, null, { access: access(issuing.address) });
});
afterAll(async () => {
  await server.close();
  issuing.close();
});

async function request(token: string, query = "{ __typename }", url = server.url) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const { errors = [] } = (await response.json()) as {
    errors?: { message: string; extensions: { code: string } }[];
  };
  return {
    status: response.status,
    code: errors[0]?.extensions.code,
    message: errors[0]?.message,
    challenge: response.headers.get("www-authenticate"),
  };
}

test.each(fallback)("a token that the issuer signed with %s is accepted", async (algorithm) => {
  expect(await request(await issuing.sign({ role: "reader" }, { algorithm }))).toMatchObject({ status: 200 });
});

test.each([
  ["a reader", { role: "reader" }, 403],
  ["an editor", { role: "editor" }, 200],
  ["a list of roles, of which the highest counts", { role: ["reader", "admin", "something else"] }, 200],
])("%s edits: %j is %d", async (_name, claims, status) => {
  expect(await request(await issuing.sign(claims), edit)).toMatchObject({ status });
});

test.each([
  ["no role", {}],
  ["an unknown role", { role: "owner" }],
  ["an empty list", { role: [] }],
  ["a role in another claim", { roles: ["admin"] }],
  ["an object", { role: { admin: true } }],
])("a token with %s is 403, and the error names the claim", async (_name, claims) => {
  const { status, code, message, challenge } = await request(await issuing.sign(claims));
  expect({ status, code }).toEqual({ status: 403, code: "FORBIDDEN" });
  expect(message).toBe(
    "The token has no role: its claim role must be one of reader, editor, admin, or a list of them.",
  );
  expect(challenge).toContain('error="insufficient_scope"');
});

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

test.each<[string, () => Promise<string>]>([
  ["from another issuer", () => issuing.sign({ role: "admin", iss: "https://other.example/" })],
  ["for another audience", () => issuing.sign({ role: "admin", aud: "another-service" })],
  ["expired", () => issuing.sign({ role: "admin" }, { expires: "-1m" })],
  ["not valid yet", () => issuing.sign({ role: "admin", nbf: Math.floor(Date.now() / 1000) + 600 })],
  ["valid without an end", () => issuing.sign({ role: "admin" }, { expires: null })],
  ["without a subject", () => issuing.sign({ role: "admin", sub: "" })],
  ["for a user with a very long name", () => issuing.sign({ role: "admin", sub: "a".repeat(201) })],
  ["for a name over two lines", () => issuing.sign({ role: "admin", sub: "li.wei\nadmin" })],
  ["for a name that moves a terminal's cursor", () => issuing.sign({ role: "admin", sub: "li.wei\u001b[2K" })],
  ["for a name that contains the issuer", () => issuing.sign({ role: "admin", sub: `li.wei (${issuer})` })],
  ["for a name that is a number", () => issuing.sign({ role: "admin", sub: 1 as unknown as string })],
  [
    "signed with another key under a known key id",
    async () => issuing.sign({ role: "admin" }, { key: (await (await jose).generateKeyPair("RS256")).privateKey }),
  ],
  [
    "signed with an algorithm that is not configured",
    async () =>
      issuing.sign(
        { role: "admin" },
        { algorithm: "RS384", key: (await (await jose).generateKeyPair("RS384")).privateKey },
      ),
  ],
  [
    "unsigned",
    async () =>
      new (await jose).UnsecuredJWT({ iss: issuer, aud: audience, sub: "a", role: "admin" })
        .setExpirationTime("1h")
        .encode(),
  ],
  [
    "signed by HS256 with the published key",
    async () =>
      new (await jose).SignJWT({ iss: issuer, aud: audience, sub: "a", role: "admin" })
        .setProtectedHeader({ alg: "HS256", kid: "RS256" })
        .setExpirationTime("1h")
        .sign(new TextEncoder().encode(issuing.publicPem)),
  ],
  [
    "changed after it was signed",
    async () => {
      const [head, , signature] = (await issuing.sign({ role: "reader" })).split(".");
      const claims = { iss: issuer, aud: audience, sub: "a", role: "admin", exp: Math.floor(Date.now() / 1000) + 600 };
      return `${head ?? ""}.${encode(claims)}.${signature ?? ""}`;
    },
  ],
  [
    "signed with a key id that is not published",
    async () => {
      const [, claims, signature] = (await issuing.sign({ role: "admin" })).split(".");
      return `${encode({ alg: "RS256", kid: "unknown" })}.${claims ?? ""}.${signature ?? ""}`;
    },
  ],
  ["not a JSON Web Token", () => Promise.resolve("a.b.c")],
])("a token that is %s is 401, and the error says only that it is not valid", async (_name, make) => {
  const { status, code, message, challenge } = await request(await make());
  expect({ status, code }).toEqual({ status: 401, code: "UNAUTHENTICATED" });
  expect(message).toMatch(/^The token is not valid: /);
  expect(challenge).toMatch(/^Bearer realm="policy-graph", error="invalid_token", error_description="/);
});

test("the role may be in another claim", async () => {
  const other = await runningServer(undefined, {}, null, { access: access(issuing.address, "policy-graph-roles") });
  try {
    const token = await issuing.sign({ "policy-graph-roles": ["editor"] });
    expect(await request(token, edit, other.url)).toMatchObject({ status: 200 });
  } finally {
    await other.close();
  }
});

test.each(["auth0|5f7c8ec7c33c", "system:serviceaccount:policy:reader", "李伟", "-_AbC+/=", "li.wei@login.example"])(
  "a user may have the name %s",
  async (sub) => {
    expect(await request(await issuing.sign({ role: "reader", sub }))).toMatchObject({ status: 200 });
  },
);

test("only a few requests wait for keys that do not arrive; the error of the others names the limit", async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const keys = new URL(`http://127.0.0.1:${String((silent.address() as AddressInfo).port)}/keys`);
  const other = await runningServer(undefined, {}, null, { access: access(keys) });
  try {
    const token = await issuing.sign({ role: "reader" });
    const all = Array.from({ length: MAX_WAITING + 1 }, () => request(token, undefined, other.url));
    expect(await Promise.race(all)).toMatchObject({
      status: 503,
      code: "SERVICE_UNAVAILABLE",
      message: "3 requests wait for the keys of their tokens' issuer, which is the limit: try again in a second.",
    });
    silent.closeAllConnections();
    const answers = await Promise.all(all);
    expect(answers.filter(({ message }) => message?.includes("could not be fetched"))).toHaveLength(MAX_WAITING);
  } finally {
    await other.close();
    silent.close();
  }
});

test("after keys could not be fetched, no request waits for them for a while", async () => {
  let fetched = 0;
  const broken = createServer((_request, response) => {
    fetched += 1;
    response.writeHead(500).end();
  });
  await new Promise<void>((resolve) => broken.listen(0, "127.0.0.1", resolve));
  const keys = new URL(`http://127.0.0.1:${String((broken.address() as AddressInfo).port)}/keys`);
  const other = await runningServer(undefined, {}, null, { access: access(keys) });
  try {
    const token = await issuing.sign({ role: "reader" });
    for (let time = 0; time < 5; time += 1)
      expect(await request(token, undefined, other.url)).toMatchObject({ status: 503 });
    expect(fetched).toBe(1);
  } finally {
    await other.close();
    broken.close();
  }
});

test("if the issuer's keys cannot be fetched, no token can be checked: 503, without the address of the keys", async () => {
  const gone = await startIssuer();
  gone.close();
  const other = await runningServer(undefined, {}, null, { access: access(gone.address) });
  try {
    const { status, code, message, challenge } = await request(await gone.sign({ role: "admin" }), edit, other.url);
    expect({ status, code, challenge }).toEqual({ status: 503, code: "SERVICE_UNAVAILABLE", challenge: null });
    expect(message).not.toContain("127.0.0.1");
  } finally {
    await other.close();
  }
});
