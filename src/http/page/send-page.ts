import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { encode } from "../tables/encode";
import { matches } from "../tables/entity-tag";
import type { Encoding } from "../tables/representation";

export const HTML_TYPE = "text/html; charset=utf-8";

/** The encoding of a page that the client prefers. */
export function pageEncoding(request: FastifyRequest): Encoding {
  const accepted = request.accepts().encoding(["br", "gzip", "identity"]);
  return accepted === "br" || accepted === "gzip" ? accepted : "identity";
}

/** A strong tag of what determines the bytes of a page, with its encoding (RFC 9110, 8.8.3). */
export function pageTag(content: readonly (string | null)[], encoding: Encoding): string {
  const digest = createHash("sha256").update(JSON.stringify(content)).digest("base64url").slice(0, 27);
  return `"${digest}${encoding === "identity" ? "" : `-${encoding}`}"`;
}

/** Whether the client has the page of this tag already. `*` means any page that exists. */
export const isKnown = ({ headers }: FastifyRequest, tag: string) => matches(headers["if-none-match"], tag);

/** Sends a text in the encoding that was chosen. */
export async function sendPage(
  reply: FastifyReply,
  text: string,
  type: string,
  encoding: Encoding,
): Promise<FastifyReply> {
  const bytes = await encode(Buffer.from(text, "utf8"), encoding);
  if (encoding !== "identity") reply.header("content-encoding", encoding);
  return reply.type(type).send(bytes);
}
