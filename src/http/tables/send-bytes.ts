import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import parseRange from "range-parser";
import type { TableBytes } from "./table-bytes";

/** The header Range, which has a meaning only for GET (RFC 9110, 14.2). */
export const rangeOf = ({ method, headers }: FastifyRequest): string | undefined =>
  method === "GET" ? headers.range : undefined;

/**
 * Sends a complete table with its length, or the one range of it that the request names (RFC 9110, 14.2): readers of Parquet
 * read its end first. A request for several ranges gets the whole table, as the specification allows. So does a request
 * whose If-Range names another version.
 */
export function sendBytes(request: FastifyRequest, reply: FastifyReply, table: TableBytes, tag: string): FastifyReply {
  const range = rangeOf(request);
  const ifRange = request.headers["if-range"];
  reply.header("accept-ranges", "bytes");
  const isOfThis = ifRange === undefined || ifRange === tag;
  const ranges = range !== undefined && isOfThis ? parseRange(table.size, range) : undefined;
  if (ranges === -1)
    return reply
      .removeHeader("content-type")
      .removeHeader("content-disposition")
      .code(416)
      .header("content-range", `bytes */${String(table.size)}`)
      .send();
  if (!Array.isArray(ranges) || ranges.type.toLowerCase() !== "bytes" || ranges.length !== 1)
    return send(request, reply, table, 0, table.size - 1);
  const [{ start, end } = { start: 0, end: 0 }] = ranges;
  reply.code(206).header("content-range", `bytes ${String(start)}-${String(end)}/${String(table.size)}`);
  return send(request, reply, table, start, end);
}

function send({ method }: FastifyRequest, reply: FastifyReply, table: TableBytes, start: number, end: number) {
  reply.header("content-length", end - start + 1);
  // Fastify would read a file to its end to answer HEAD.
  if (method === "HEAD") return reply.send(Readable.from([]));
  return reply.send(table.read(start, end));
}
