import fastifyCors from "@fastify/cors";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Dataset } from "../../datasets/dataset";
import { describeDataset } from "../../datasets/describe-dataset";
import { formats } from "../../datasets/formats/formats";
import { openApi } from "../../datasets/open-api/open-api";
import type { Admission } from "../access/admission";
import { answerOtherMethods, READING } from "../request/allow";
import { answerTable, type TableOptions } from "./answer-table";
import { listJson, listPage, listPolicy } from "./dataset-list";
import { withoutSuggestion } from "../graphql/hide-schema";
import { NO_STORE, type Refusal, refusal } from "../errors/refusal";
import { JSON_TYPE, sendRefusal } from "../errors/send-refusal";
import { refusalOf } from "./refuse-table";
import { chooseFormat } from "./representation";

export interface DatasetOptions extends TableOptions {
  readonly datasets: readonly Dataset[];
  /** Origins whose pages may read; `*` for all, empty for none. */
  readonly corsOrigins: readonly string[];
  readonly admit: Admission;
  /** Whether clients may request the schema; if not, no error suggests names of it. */
  readonly introspection: boolean;
  /** The kinds of nodes whose pages are served too, for the description. */
  readonly entities: readonly string[];
}

const HTML_TYPE = "text/html; charset=utf-8";

const suffixes = formats.map(({ extension }) => extension);
const extensions = suffixes.map((extension) => `.${extension}`).join(", ");

/** Headers that describe a table, which a refusal must not have. */
const ofTable = [
  ...["etag", "graph-version", "grain", "content-disposition", "content-encoding", "link", "accept-ranges"],
];

async function refuse(reply: FastifyReply, refused: Refusal): Promise<void> {
  for (const name of ofTable) reply.removeHeader(name);
  await sendRefusal(reply, { ...refused, headers: { ...NO_STORE, ...refused.headers } });
}

/**
 * The saved queries as tables: /q and all below it, and /openapi.json (docs/datasets.md). Accepts GET and HEAD without
 * cookies, as spreadsheets send them; no answer depends on who sends the request.
 */
export async function tableHandler(app: FastifyInstance, options: DatasetOptions): Promise<void> {
  const { datasets, schema } = options;
  const tables = answerTable(options);
  app.addHook("onClose", (_app, done) => {
    tables.close();
    done();
  });
  const find = (name: string) => datasets.find((dataset) => dataset.name === name || dataset.hash === name);

  const isForAll = options.corsOrigins.includes("*");

  await app.register(async (scope) => {
    // Before CORS, whose plugin handles OPTIONS at every address of the server and sends no Allow (RFC 9110, 9.3.7).
    scope.addHook("onRequest", ({ method, routeOptions }, reply, done) => {
      if (method !== "OPTIONS") done();
      else if (routeOptions.url === "*") reply.callNotFound();
      else {
        reply.header("allow", READING.join(", "));
        done();
      }
    });
    await scope.register(fastifyCors, {
      strictPreflight: false,
      origin: isForAll ? "*" : [...options.corsOrigins],
      methods: ["GET", "HEAD"],
      // Only pages of a named origin may send a token; `*` lets any page read what everyone may.
      allowedHeaders: ["If-None-Match", "Range", "Accept", "Graph-Bookmark", ...(isForAll ? [] : ["Authorization"])],
      exposedHeaders: [
        ...["ETag", "Link", "Grain", "Graph-Version", "Graph-Bookmark", "X-Request-Id"],
        ...["Content-Range", "Accept-Ranges"],
      ],
      maxAge: 86_400,
    });
    // After the headers of CORS, without which a page could not see why it is refused.
    scope.addHook("onRequest", options.admit);

    scope.get("/q", (request, reply) => {
      reply.header("vary", "Accept").header("cache-control", "no-cache");
      if (request.accepts().type([JSON_TYPE, HTML_TYPE]) !== HTML_TYPE) return reply.send(listJson(datasets));
      return reply.type(HTML_TYPE).header("content-security-policy", listPolicy).send(listPage(datasets));
    });

    const description = openApi(schema, datasets, options.entities);
    scope.get("/openapi.json", () => description);

    scope.get<{ Params: { name: string } }>("/q/:name/schema.json", async ({ params: { name } }, reply) => {
      const dataset = find(name);
      if (!dataset) return refuse(reply, notFound(name));
      return reply.header("cache-control", "no-cache").send(describeDataset(schema, dataset));
    });

    scope.get<{ Params: { name: string } }>("/q/:name", async (request, reply) => {
      const [, name = "", extension] = /^(.*?)(?:\.([^.]*))?$/.exec(request.params.name) ?? [];
      const dataset = find(name);
      if (!dataset) return refuse(reply, notFound(name));
      const format = chooseFormat(request, extension);
      if (!format) return refuse(reply.header("vary", "Accept"), noFormat(extension));
      try {
        return await tables.answer(request, reply, dataset, format);
      } catch (error) {
        const refused = refusalOf(request.log, error);
        return refuse(reply, options.introspection ? refused : { ...refused, errors: refused.errors.map(hiding) });
      }
    });

    for (const url of ["/q", "/q/*", "/openapi.json"]) answerOtherMethods(scope, url, READING);
  });
}

const hiding = ({ message, ...error }: Refusal["errors"][number]) => ({
  ...error,
  message: withoutSuggestion(message),
});

/** At most so many characters of a text that a client may choose at any length. */
const beginning = (text: string, max: number) => Array.from(text).slice(0, max).join("");

function notFound(name: string): Refusal {
  return refusal("NOT_FOUND", `There is no dataset ${JSON.stringify(beginning(name, 100))}: /q lists all.`);
}

function noFormat(extension: string | undefined): Refusal {
  return extension === undefined
    ? refusal(
        "NOT_ACCEPTABLE",
        `The server has none of the formats in Accept: add one of ${extensions} to the address.`,
      )
    : refusal("NOT_FOUND", `There is no format .${beginning(extension, 20)}: choose one of ${extensions}.`);
}
