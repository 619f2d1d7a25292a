import type { FastifyReply, FastifyRequest } from "fastify";
import parseRange from "range-parser";

/**
 * Sends bytes that are there whole, or the one range of them that the request asks for (RFC 9110, 14.2): readers of
 * Parquet take its end first. Several ranges at once are answered with all, as the specification allows.
 */
export function sendBytes({ headers }: FastifyRequest, reply: FastifyReply, bytes: Buffer, tag: string): FastifyReply {
  reply.header("accept-ranges", "bytes");
  const isOfThis = headers["if-range"] === undefined || headers["if-range"] === tag;
  const ranges = headers.range !== undefined && isOfThis ? parseRange(bytes.length, headers.range) : undefined;
  if (ranges === -1)
    return reply
      .code(416)
      .header("content-range", `bytes */${String(bytes.length)}`)
      .send();
  if (!Array.isArray(ranges) || ranges.type !== "bytes" || ranges.length !== 1) return reply.send(bytes);
  const [{ start, end } = { start: 0, end: 0 }] = ranges;
  reply.code(206).header("content-range", `bytes ${String(start)}-${String(end)}/${String(bytes.length)}`);
  return reply.send(bytes.subarray(start, end + 1));
}
