import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";
import { askAll, askPage } from "../../datasets/ask-table";
import type { Row } from "../../datasets/column";
import type { Dataset } from "../../datasets/dataset";
import { pathOf } from "../../datasets/grain";
import type { GraphPort } from "../../datasets/graph-port";
import { readParameters, type TableRequest } from "../../datasets/parameters";
import type { RequestWatch } from "../request-watch";
import { encode, encodeStream } from "./encode";
import { entityTag, matches } from "./entity-tag";
import { gather } from "./gather";
import { chooseEncoding, type Representation } from "./representation";
import { sendBytes } from "./send-bytes";

export interface TableOptions {
  readonly schema: GraphQLSchema;
  /** The graph, asked for a request that is watched. */
  readonly graph: (watch: RequestWatch) => GraphPort;
  /** The header of that name. */
  readonly cacheControl: string;
}

/** A table as it was sent, whole. */
interface KeptTable {
  readonly bytes: Buffer;
  readonly next: string | undefined;
}

/** Bytes of all tables kept in memory, and of one that is sent with its length; a longer one is streamed. */
const KEPT_IN_ALL = 16 * 1024 * 1024;
const KEPT_AT_MOST = 1024 * 1024;

async function* rowsOf(rows: readonly Row[]): AsyncIterable<Row> {
  yield* await Promise.resolve(rows);
}

/**
 * Answers requests for tables: parameters, version, entity tag, then the kept bytes or the query. Throws what refusalOf
 * tells the client; once bytes have gone out, a fault breaks the response off.
 */
export function answerTable({ schema, graph: graphFor, cacheControl }: TableOptions) {
  const kept = new LRUCache<string, KeptTable>({
    maxSize: KEPT_IN_ALL,
    maxEntrySize: KEPT_AT_MOST,
    sizeCalculation: ({ bytes }) => bytes.length + 1,
  });

  async function write(graph: GraphPort, dataset: Dataset, request: TableRequest, { format }: Representation) {
    const { columns } = dataset;
    if (request.all) {
      const rows = askAll(graph, dataset, request);
      return { gathered: await gather(format.write(columns, rows, request.options), KEPT_AT_MOST), next: undefined };
    }
    const page = await askPage(graph, dataset, request);
    const bytes = format.write(columns, rowsOf(page.rows), request.options);
    return { gathered: await gather(bytes, KEPT_AT_MOST), next: page.next };
  }

  return async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    dataset: Dataset,
    format: Representation["format"],
  ): Promise<FastifyReply> {
    const search = request.url.split("?", 2)[1] ?? "";
    const asked = readParameters(schema, dataset, new URLSearchParams(search));
    const form = { format, encoding: chooseEncoding(request, format) };
    const graph = graphFor(request.watch);
    const version = await graph.version();
    const tag = entityTag(version, dataset, asked, form);
    const link = (next: string | undefined) => [
      `</q/${dataset.name}/schema.json>; rel="describedby"`,
      ...(next === undefined ? [] : [`<${nextAddress(request.url, next)}>; rel="next"`]),
    ];
    reply.headers({
      etag: tag,
      "cache-control": cacheControl,
      vary: ["Accept, Accept-Encoding", reply.getHeader("vary") ?? []].flat().join(", "),
      "graph-version": version,
      grain: pathOf(dataset.grain),
    });
    if (matches(request.headers["if-none-match"], tag)) return reply.code(304).send();

    reply.headers({
      "content-type": format.mediaType,
      "content-disposition": `inline; filename="${dataset.name}.${format.extension}"`,
      ...(form.encoding === "identity" ? {} : { "content-encoding": form.encoding }),
    });
    const known = kept.get(tag);
    if (known) return sendBytes(request, reply.header("link", link(known.next)), known.bytes, tag);
    const { gathered, next } = await write(graph, dataset, asked, form);
    reply.header("link", link(next));
    if ("stream" in gathered) {
      const stream = encodeStream(gathered.stream, form.encoding);
      if (request.method !== "HEAD") return reply.send(stream);
      // Fastify would read to its end what nobody sees.
      stream.destroy();
      return reply.send(Readable.from([]));
    }
    const bytes = await encode(gathered.whole, form.encoding);
    kept.set(tag, { bytes, next });
    return sendBytes(request, reply, bytes, tag);
  };
}

/** The same address with another beginning of the page, relative to the server. */
function nextAddress(address: string, after: string): string {
  const [path = "", search = ""] = address.split("?", 2);
  const parameters = new URLSearchParams(search);
  parameters.set("after", after);
  return `${path}?${parameters.toString()}`;
}
