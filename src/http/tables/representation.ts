import type { FastifyRequest } from "fastify";
import type { Format } from "../../datasets/format";
import { formats } from "../../datasets/formats/formats";
import { rangeOf } from "./send-bytes";

export type Encoding = "br" | "gzip" | "identity";

/** The form in which a table is sent. */
export interface Representation {
  readonly format: Format;
  readonly encoding: Encoding;
}

/**
 * The format of a suffix, or the one that Accept prefers, by media type and parameters (RFC 9110, 12.5.1); undefined if
 * there is none.
 */
export function chooseFormat(request: FastifyRequest, extension: string | undefined): Format | undefined {
  if (extension !== undefined) return formats.find((format) => format.extension === extension);
  const accepted = request.accepts().type(formats.map(({ acceptedType }) => acceptedType));
  return formats.find(({ acceptedType }) => acceptedType === accepted);
}

/** Text shrinks to a fraction; Parquet is compressed already, and read by ranges of its plain bytes. */
export function chooseEncoding(request: FastifyRequest, format: Format): Encoding {
  if (format.extension === "parquet" || rangeOf(request) !== undefined) return "identity";
  const accepted = request.accepts().encoding(["br", "gzip", "identity"]);
  return accepted === "br" || accepted === "gzip" ? accepted : "identity";
}
