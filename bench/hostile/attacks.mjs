// @ts-check
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/**
 * What an attack goes against.
 * @typedef {object} Target
 * @property {string} url of /graphql
 * @property {import("./issuer.mjs").Issuer} [issuer] where the attack needs one
 * @property {AbortSignal} signal aborted when the attack is to end
 * @property {(what: string) => void} got counts what the attackers were answered
 */

/**
 * @typedef {object} Attack
 * @property {string} name
 * @property {number} clients
 * @property {{ answers: boolean }} [issuer] of whose tokens the server takes, and whether it gives its keys
 * @property {(target: Target, client: number) => Promise<void>} attack what one of the clients does until the signal
 */

/** @param {Response} response */
async function outcomeOf(response) {
  const { errors } = /** @type {{ errors?: { extensions?: { code?: string, limit?: string } }[] }} */ (
    await response.json()
  );
  const { code, limit } = errors?.[0]?.extensions ?? {};
  return [response.status, code, limit].filter((part) => part !== undefined).join(" ");
}

/** @param {Target} target @param {string} query @param {Record<string, string>} [headers] @param {object} [variables] */
async function send({ url, signal, got }, query, headers = {}, variables = {}) {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json", ...headers },
      body: JSON.stringify({ query, variables }),
      signal,
    });
    got(await outcomeOf(response));
  } catch {
    if (!signal.aborted) got("broken off");
  }
}

/** A bookmark of the target's database, so many transactions ahead of its last one. @param {Target} target @param {number} by */
async function bookmarkAhead({ url }, by) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"query":"{ policies { totalCount } }"}',
  });
  await response.arrayBuffer();
  const bytes = Buffer.from((response.headers.get("graph-bookmark") ?? "").slice("FB:".length), "base64");
  const [head, number] = [bytes.subarray(0, 19), bytes.subarray(19, -1)];
  const reached = number.length === 1 ? number.readUInt8() : number.readIntBE(1, number.length - 1);
  const ahead = Buffer.alloc(9, 0xcb);
  ahead.writeBigInt64BE(BigInt(reached + by), 1);
  return `FB:${Buffer.concat([head, ahead, bytes.subarray(-1)]).toString("base64")}`;
}

/** @param {number} by @returns {Attack["attack"]} */
const withBookmarkAhead = (by) => async (target) => {
  const bookmark = await bookmarkAhead(target, by);
  while (!target.signal.aborted) {
    await send(target, "{ policies { totalCount } }", { "graph-bookmark": bookmark });
    await pause(50);
  }
};

/** Opens a connection; what it reads is counted by its first line, unless nothing is to be read. */
function socketTo(/** @type {Target} */ { url, signal, got }, /** @type {{ reads: boolean }} */ { reads }) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  if (reads) socket.once("data", (data) => got(String(data).split("\r\n", 1)[0] ?? ""));
  else socket.pause();
  signal.addEventListener("abort", () => socket.destroy());
  return socket;
}

const head = (/** @type {number} */ length) =>
  `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

/** A hundred and forty bytes that ask for every source again and again, five times each. */
const largest =
  "{policies(first:10){nodes{sources{policies{statements{evidence{source{r0: raw r1: raw r2: raw r3: raw r4: raw}}}}}}}}";

const longText = "mutation ($sources: [SourceInput!]!) { importSources(sources: $sources, dryRun: true) { created } }";

const policyFields = ["title", "kind", "stage", "status", "publishedOn", "periodStart", "periodEnd", "summary"];

let shapes = 0;

/** Ten root fields of filters that nobody has sent before. */
function newShape() {
  shapes += 1;
  const field = (/** @type {number} */ place) => {
    // The number in binary digits, of which each selects a field: no two statements are the same.
    const number = shapes * 10 + place;
    const selected = policyFields.filter((_, digit) => (number >> digit) % 2 === 1);
    const conditions = Array.from(
      { length: 1 + ((number >> policyFields.length) % 4) },
      () => '{ title: { contains: "1" } }',
    );
    return `f${shapes}x${place}: policies(first: ${1 + place}, where: { or: [${conditions.join(", ")}, { domains: { some: { within: "industry" } } }] }) { totalCount nodes { id ${selected.join(" ")} } facets { byDomain { domain { id } policies } byRegion { region { id } policies } } }`;
  };
  return `{ ${[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(field).join(" ")} }`;
}

/** @type {readonly Attack[]} */
export const attacks = [
  { name: "bookmarks that will not come", clients: 100, attack: withBookmarkAhead(1_048_575) },
  { name: "bookmarks that may come", clients: 100, attack: withBookmarkAhead(500) },
  {
    name: "large answers that nobody reads",
    clients: 7,
    async attack(target) {
      const body = JSON.stringify({ query: largest });
      socketTo(target, { reads: false }).write(head(body.length) + body);
      await pause(60_000, undefined, { signal: target.signal }).catch(() => undefined);
    },
  },
  {
    name: "large answers that are read",
    clients: 4,
    async attack(target) {
      while (!target.signal.aborted) await send(target, largest);
    },
  },
  {
    name: "bodies byte by byte",
    clients: 200,
    async attack(target) {
      while (!target.signal.aborted) {
        const socket = socketTo(target, { reads: true });
        socket.write(head(1_000));
        while (!socket.destroyed && !target.signal.aborted) {
          socket.write(" ");
          await pause(1_000, undefined, { signal: target.signal }).catch(() => undefined);
        }
      }
    },
  },
  {
    name: "ten fields of new shapes",
    clients: 20,
    async attack(target) {
      while (!target.signal.aborted) await send(target, newShape());
    },
  },
  {
    name: "tokens of an issuer whose keys do not come",
    clients: 205,
    issuer: { answers: false },
    async attack(target) {
      const headers = { authorization: `Bearer ${target.issuer?.token("reader") ?? ""}` };
      while (!target.signal.aborted) {
        await send(target, "{ policies { totalCount } }", headers);
        await pause(50);
      }
    },
  },
  {
    name: "sources of 300,000 characters in one line, by editors",
    clients: 4,
    issuer: { answers: true },
    async attack(target, client) {
      const headers = { authorization: `Bearer ${target.issuer?.token("editor") ?? ""}` };
      const raw = "【元宇宙".repeat(75_000);
      const source = { id: `source:bench-${client}`, title: "长文", titleEn: "A long text", raw };
      while (!target.signal.aborted) await send(target, longText, headers, { sources: [source] });
    },
  },
];
