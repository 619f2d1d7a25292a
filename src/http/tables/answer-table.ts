import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { fetchAll, fetchPage, GraphChanged } from "../../datasets/fetch-table";
import type { Row } from "../../datasets/column";
import type { Dataset } from "../../datasets/dataset";
import { pathOf as pathOfGrain } from "../../datasets/grain";
import type { GraphPort } from "../../datasets/graph-port";
import { readParameters, type TableRequest } from "../../datasets/parameters";
import { contextOf, type RequestContext, withoutDeadline } from "../request/request-context";
import { pathOf, queryOf } from "../request/request-target";
import { encode, encodeStream } from "./encode";
import { entityTag, matches } from "./entity-tag";
import { gather } from "./gather";
import { chooseEncoding, type Representation } from "./representation";
import { sendBytes } from "./send-bytes";
import { spool } from "./spool";
import { type StoredTable, StoredTables } from "./stored-tables";
import { inMemory } from "./table-bytes";

export interface TableOptions {
  readonly schema: GraphQLSchema;
  /** The graph, as one request reads it. */
  readonly graph: (context: RequestContext) => GraphPort;
  /** The Cache-Control header. */
  readonly cacheControl: string;
  /** Max bytes of a table that is written to disk to have a length; a longer one is streamed without. */
  readonly storedTableBytes: number;
}

/** A table that is too long to have a length, for a client that needs one. */
export class TableWithoutLength extends Error {
  constructor(readonly max: number) {
    super(`The table is longer than ${String(max)} bytes.`);
  }
}

/** Max bytes of a table in memory. */
const SHORT = 1024 * 1024;

/** Max reads of a table if the graph changes during a read. */
const ATTEMPTS = 3;

async function* rowsOf(rows: readonly Row[]): AsyncIterable<Row> {
  yield* await Promise.resolve(rows);
}

/** A table in one version of the graph. */
interface TableOfVersion {
  readonly graph: GraphPort;
  readonly version: string;
  readonly dataset: Dataset;
  readonly request: TableRequest;
  readonly form: Representation;
}

type Made = { readonly table: StoredTable } | { readonly stream: Readable };

/**
 * Answers requests for tables: parameters, version, entity tag, then the stored bytes or the query. If the graph changes
 * while rows are read, it reads them again. Throws the errors that refusalOf describes to the client. After bytes have been
 * sent, an error breaks off the response.
 */
export function answerTable({ schema, graph: graphFor, cacheControl, storedTableBytes }: TableOptions) {
  const stored = new StoredTables(storedTableBytes);

  async function write({ graph, version, dataset, request, form }: TableOfVersion) {
    const { columns } = dataset;
    const { format } = form;
    if (request.all) {
      const rows = fetchAll(graph, dataset, request, version);
      return { gathered: await gather(format.write(columns, rows, request.options), SHORT), next: undefined };
    }
    const page = await fetchPage(graph, dataset, request, version);
    const bytes = format.write(columns, rowsOf(page.rows), request.options);
    return { gathered: await gather(bytes, SHORT), next: page.next };
  }

  async function make(wanted: TableOfVersion, needsLength: boolean): Promise<Made> {
    const { gathered, next } = await write(wanted);
    const { format, encoding } = wanted.form;
    if ("whole" in gathered) return { table: { bytes: inMemory(await encode(gathered.whole, encoding)), next } };
    const bytes = encodeStream(gathered.stream, encoding);
    const isSentAsItComes = format.extension === "ndjson" && !needsLength;
    if (isSentAsItComes || storedTableBytes === 0) return { stream: bytes };
    const spooled = await spool(bytes, storedTableBytes);
    return "file" in spooled ? { table: { bytes: spooled.file, next } } : spooled;
  }

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    dataset: Dataset,
    format: Representation["format"],
  ): Promise<FastifyReply> {
    const parameters = readParameters(schema, dataset, queryOf(request));
    const graph = graphFor(parameters.all ? withoutDeadline(contextOf(request)) : contextOf(request));
    const form = { format, encoding: chooseEncoding(request, format) };
    reply.header("vary", ["Accept, Accept-Encoding", reply.getHeader("vary") ?? []].flat().join(", "));
    for (let attempt = 1; ; attempt++) {
      const version = await graph.version();
      try {
        return await answerOf(request, reply, { graph, version, dataset, request: parameters, form });
      } catch (error) {
        if (!(error instanceof GraphChanged) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  async function answerOf(request: FastifyRequest, reply: FastifyReply, wanted: TableOfVersion): Promise<FastifyReply> {
    const { version, dataset, form } = wanted;
    const { format, encoding } = form;
    const tag = entityTag(version, dataset, wanted.request, form);
    reply.headers({
      etag: tag,
      "cache-control": cacheControl,
      "graph-version": version,
      grain: pathOfGrain(dataset.grain),
    });
    if (matches(request.headers["if-none-match"], tag)) return reply.code(304).send();

    // Without a length, only the end of the connection ends a body of HTTP/1.0: a reader could not detect a missing part
    // (RFC 9112, 6.3).
    const needsLength = request.raw.httpVersion === "1.0";
    // Readers of one role may read the same; other roles never get what was stored for it.
    const key = `${request.user?.role ?? ""} ${tag}`;
    const known = await stored.get(key);
    const made = known ? { table: known } : await stored.make(key, () => make(wanted, needsLength));
    if ("stream" in made && needsLength) {
      made.stream.destroy();
      throw new TableWithoutLength(storedTableBytes);
    }
    reply.headers({
      "content-type": format.mediaType,
      "content-disposition": `inline; filename="${dataset.name}.${format.extension}"`,
      ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
      link: linksOf(dataset, request, "table" in made ? made.table.next : undefined),
    });
    if ("table" in made) {
      if (!known) stored.set(key, made.table);
      return sendBytes(request, reply, made.table.bytes, tag);
    }
    reply.header("accept-ranges", "none");
    if (request.method !== "HEAD") return reply.send(made.stream);
    // Fastify would read the whole stream, which is not sent.
    made.stream.destroy();
    return reply.send(Readable.from([]));
  }

  return {
    answer,
    close() {
      stored.clear();
    },
  };
}

/** Relative to the table's address (RFC 8288, 3.1), so that they work under a proxy's path. */
const linksOf = ({ name }: Dataset, request: FastifyRequest, next: string | undefined) => [
  `<${name}/schema.json>; rel="describedby"`,
  ...(next === undefined ? [] : [`<${nextAddress(request, next)}>; rel="next"`]),
];

/** The same table with another start of the page. */
function nextAddress(request: FastifyRequest, after: string): string {
  const path = pathOf(request);
  const parameters = queryOf(request);
  parameters.set("after", after);
  return `${path.slice(path.lastIndexOf("/") + 1)}?${parameters.toString()}`;
}
