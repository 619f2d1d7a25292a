import { get, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import type { RunningServer } from "../../support/running-server";

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The answer as soon as its headers are there, unread. */
export const opened = ({ url }: RunningServer, path: string, headers: Record<string, string> = {}) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    get(`${url}${path}`, { headers, agent: false }, resolve).on("error", reject);
  });

/** What a client of HTTP/1.0 reads until the connection ends, and how it ends. */
export const overOldProtocol = (url: string, path: string) =>
  new Promise<{ head: string; body: Buffer; error: boolean }>((resolve) => {
    const { hostname, port } = new URL(url);
    const chunks: Buffer[] = [];
    let error = false;
    const socket = connect(Number(port), hostname, () => {
      socket.write(`GET ${path} HTTP/1.0\r\nHost: ${hostname}\r\n\r\n`);
    });
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("error", () => (error = true));
    socket.on("close", () => {
      const all = Buffer.concat(chunks);
      const end = all.indexOf("\r\n\r\n");
      resolve({ head: all.subarray(0, end).toString(), body: all.subarray(end + 4), error });
    });
  });
