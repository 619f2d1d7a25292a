import { request } from "node:http";
import { connect } from "node:net";
import { describedBy } from "../support/described-answers";

/** An answer that was read to its end, as it was received. */
export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

/**
 * A request as it is sent: fetch would decode the path and change headers. The answer is as the server describes it, or the
 * promise rejects.
 * @param headers a header with several values is sent in several lines
 */
export async function send(
  url: string,
  headers: Readonly<Record<string, string | readonly string[]>> = {},
  method = "GET",
): Promise<Got> {
  const { origin, pathname } = new URL(url);
  const target = url.slice(origin.length);
  const check = pathname.startsWith("/q") || pathname === "/openapi.json" ? await describedBy(origin) : undefined;
  const got = await new Promise<Got>((resolve, reject) => {
    // Not as a URL, which would be encoded again.
    const { hostname, port } = new URL(url);
    const options = { hostname, port, path: target, method, headers: { ...headers } as Record<string, string> };
    const sent = request({ ...options, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) });
      });
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end();
  });
  check?.({ method, target, ...got });
  return got;
}

/** The answer of `fetch`, read to its end; it is also as the server describes it. */
export async function fetchTable(url: string, init: RequestInit = {}): Promise<Response> {
  const { origin } = new URL(url);
  const check = await describedBy(origin);
  const response = await fetch(url, init);
  const bytes = Buffer.from(await response.arrayBuffer());
  const { status, statusText } = response;
  const headers = Object.fromEntries(response.headers);
  check({ method: init.method ?? "GET", target: url.slice(origin.length), status, headers, bytes });
  return new Response(bytes.length > 0 ? bytes : null, { status, statusText, headers });
}

/** Everything that a server answers to these bytes until it ends the connection; `error` if the connection is reset. */
export async function sendRaw(
  url: string,
  bytes: string | Buffer,
): Promise<{ head: string; body: Buffer; error: boolean }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let error = false;
    const socket = connect(Number(port), hostname, () => {
      socket.write(bytes);
    });
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("error", () => (error = true));
    socket.on("close", () => {
      const all = Buffer.concat(chunks);
      const end = all.indexOf("\r\n\r\n");
      resolve({ head: all.subarray(0, end).toString(), body: all.subarray(end + 4), error });
    });
  });
}

/** The status and the headers of a response head as it was received. */
export function readHead(head: string): Pick<Got, "status" | "headers"> {
  const [line = "", ...lines] = head.split("\r\n");
  const headers = lines.map((each) => {
    const [, name = "", value = ""] = /^([^:]+):\s*(.*)$/u.exec(each) ?? [];
    return [name.toLowerCase(), value] as const;
  });
  return { status: Number(line.split(" ")[1]), headers: Object.fromEntries(headers) };
}
