import { get } from "node:http";
import { pause } from "./fault-rounds";

/** A request, and the body of its answer. */
export interface Known {
  readonly path: string;
  readonly answer: string;
}

/** The results of clients, each of which sent one request after the other. */
export interface Met {
  sent: number;
  /** Answered as expected. */
  right: number;
  /** Answered with SERVICE_UNAVAILABLE, with REQUEST_TIMEOUT by a database that is slow after its start, or with 503 by a server that stops. */
  unavailable: number;
  /** Connections that the server does not accept once it stops. */
  refused: number;
  /** Everything else; must remain empty. */
  readonly broken: string[];
  /** Milliseconds of the longest request. */
  longest: number;
}

/** Milliseconds within which a request must be answered in any case: the deadlines of two statements, and a margin. */
const PATIENCE = 12_000;

/** Milliseconds between an answer and the same client's next request. */
const PAUSE = 5;

/** Load on a server until `end` is called, which returns the results. */
export interface Load {
  readonly met: Met;
  end(): Promise<Met>;
}

const queries = [
  '{ policy(id: "wuxi-metaverse-action-plan-2023") { title measures { id text domains { id } } goals { id value } } }',
  '{ region(id: "320200") { fullName policies(first: 5) { nodes { id title } } } }',
  '{ domain(id: "vocational-training") { name broader { id name } } }',
];

/**
 * Requests whose answers no test changes, by /graphql and /q, with the answers that the server gives now. A database that has
 * just been started may be slow at first.
 */
export async function knownAnswers(url: string): Promise<readonly Known[]> {
  const paths = [...queries.map((query) => `/graphql?query=${encodeURIComponent(query)}`), "/q/one-region.json"];
  const known: Known[] = [];
  for (const path of paths) {
    for (let attempt = 0; known.length < paths.indexOf(path) + 1; attempt++) {
      const { status, body } = await send(url, path);
      if (status === 200 && !body.includes('"errors"')) known.push({ path, answer: body });
      else if (attempt === 20) throw new Error(`${path} is not answered: ${body}`);
    }
  }
  return known;
}

function send(url: string, path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    // Apollo accepts a GET without a body if this header shows that no foreign page sent it.
    const headers = { "apollo-require-preflight": "true" };
    let answering = false;
    const request = get(`${url}${path}`, { headers, signal: AbortSignal.timeout(PATIENCE) }, (response) => {
      answering = true;
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (text: string) => (body += text));
      response.on("error", reject);
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, body });
      });
    });
    request.on("error", (error: NodeJS.ErrnoException) => {
      // A new connection in the listener's queue when the listener closed: the server never saw it.
      const untaken = error.code === "ECONNRESET" && !request.reusedSocket && !answering;
      reject(untaken ? Object.assign(error, { code: "ECONNREFUSED" }) : error);
    });
  });
}

/** Codes of a connection that was never accepted: nothing was sent on it. */
const refusals = new Set(["ECONNREFUSED"]);

export function load(url: string, known: readonly Known[], clients: number): Load {
  const met: Met = { sent: 0, right: 0, unavailable: 0, refused: 0, broken: [], longest: 0 };
  let ending = false;

  async function once({ path, answer }: Known): Promise<void> {
    const began = Date.now();
    met.sent++;
    try {
      const { status, body } = await send(url, path);
      if (status === 200 && body === answer) met.right++;
      else if (/"SERVICE_UNAVAILABLE"|"REQUEST_TIMEOUT"|^{"error":"Service Unavailable"/.test(body)) met.unavailable++;
      else met.broken.push(`${path}: ${String(status)} ${body.slice(0, 300)}`);
    } catch (error) {
      if (refusals.has((error as NodeJS.ErrnoException).code ?? "")) {
        met.sent--;
        met.refused++;
        ending = true;
      } else met.broken.push(`${path}: ${String(error)}`);
    }
    met.longest = Math.max(met.longest, Date.now() - began);
  }

  async function client(position: number): Promise<void> {
    for (let count = position; !ending; count++) {
      const next = known[count % known.length];
      if (next) await once(next);
      // A refused client that continues without a pause would use the processor time of the database that starts.
      await pause(PAUSE);
    }
  }

  const all = Promise.all(Array.from({ length: clients }, (_, position) => client(position)));
  return {
    met,
    async end() {
      ending = true;
      await all;
      return met;
    },
  };
}
