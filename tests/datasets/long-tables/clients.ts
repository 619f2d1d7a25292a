import { get, type IncomingMessage } from "node:http";
import { describedBy } from "../../support/described-answers";
import type { RunningServer } from "../../support/running-server";
import { readHead, sendRaw } from "../client";

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The answer as soon as its headers have arrived, unread. */
export async function opened({ url }: RunningServer, target: string, headers: Record<string, string> = {}) {
  const check = await describedBy(url);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(`${url}${target}`, { headers, agent: false }, resolve).on("error", reject);
  });
  check({ method: "GET", target, status: response.statusCode ?? 0, headers: response.headers });
  return response;
}

/** What a client of HTTP/1.0 reads until the connection ends, and how it ends. */
export async function overOldProtocol(url: string, target: string) {
  const check = await describedBy(url);
  const answered = await sendRaw(url, `GET ${target} HTTP/1.0\r\nHost: ${new URL(url).hostname}\r\n\r\n`);
  check({ method: "GET", target, ...readHead(answered.head), bytes: answered.body });
  return answered;
}
