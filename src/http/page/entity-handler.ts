import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { PageData } from "../../entity-pages/answers";
import { entityAddress } from "../../entity-pages/addresses";
import { pageDocuments } from "../../entity-pages/documents";
import { type EntityKind, entityKinds } from "../../entity-pages/entity";
import { foundIn, pageOf } from "../../entity-pages/found";
import { languageTags } from "../../entity-pages/language";
import { PageContext, type PageContent } from "../../entity-pages/page-context";
import { deletedPage, refusedPage, unknownPage } from "../../entity-pages/pages/problem-page";
import { ArgumentsRefused } from "../../engine/argument-problem";
import type { GraphPort } from "../../datasets/graph-port";
import { type AccessOptions, admission } from "../access/admission";
import { accessRefusal } from "../access/refuse-access";
import { NO_STORE, type Refusal, refusal } from "../errors/refusal";
import { refusalOfError } from "../errors/refusal-of-error";
import { reportErrors, sendRefusal } from "../errors/send-refusal";
import { answerOtherMethods, READING } from "../request/allow";
import { contextOf, type RequestContext } from "../request/request-context";
import { queryOf } from "../request/request-target";
import { acceptedLanguage, namedLanguage } from "./choose-language";
import type { Frame } from "./frame";
import { headOf } from "./page-head";
import { pageHeaders } from "./page-headers";
import { pageReader, type ReadPageOptions } from "./read-page-data";
import { HTML_TYPE, isKnown, pageEncoding, pageTag, sendPage } from "./send-page";

/** The media type of JSON-LD 1.1. */
const LINKED_DATA_TYPE = "application/ld+json";

export interface EntityOptions extends ReadPageOptions {
  readonly frame: Frame;
  readonly access: AccessOptions;
  /** The graph, as one request reads it. */
  readonly graph: (context: RequestContext) => Pick<GraphPort, "version">;
  /** The Cache-Control header of pages. */
  readonly cacheControl: string;
  /** Origins whose pages may frame a page. */
  readonly embedOrigins: readonly string[];
}

/** Times that a page is read if the graph changes meanwhile. */
const ATTEMPTS = 3;

type Form = "html" | "linked-data";

/** What Accept prefers, HTML if it prefers nothing; undefined if it accepts neither (RFC 9110, 12.5.1). */
function formOf(request: FastifyRequest): Form | undefined {
  const accepted = request.accepts().type(["text/html", LINKED_DATA_TYPE]);
  if (accepted === "text/html") return "html";
  return accepted === LINKED_DATA_TYPE ? "linked-data" : undefined;
}

const today = () => new Date().toISOString().slice(0, 10);

/** The language of a request: that of the address, else the one that its client prefers. */
function contextFor(request: FastifyRequest): PageContext {
  const named = namedLanguage(queryOf(request).get("lang"));
  const language = named ?? acceptedLanguage(request.headers["accept-language"]);
  return new PageContext(language, named ? `?lang=${languageTags[named]}` : "", today());
}

/**
 * The pages of policies, regions, domains and sources, at /policy/ID and so on: HTML that needs no JavaScript, in the frame of
 * the explorer, or JSON-LD where Accept prefers it. They follow READ_ACCESS as tables do. An id that was merged leads to the
 * present one, and a node that was deleted is gone.
 */
export async function entityHandler(app: FastifyInstance, options: EntityOptions): Promise<void> {
  const { frame, graph, cacheControl, embedOrigins } = options;
  const read = pageReader(options);

  function framed(
    request: FastifyRequest,
    context: PageContext,
    content: Omit<PageContent, "linkedData">,
    head: string,
  ) {
    const { title, body } = content;
    return frame.filled({ language: context.tag, title: `${title} · ${context.messages.site}`, head, root: body.text });
  }

  /** The headers of every answer: which of its headers a request is answered by, and who may frame the page. */
  function begin(request: FastifyRequest, reply: FastifyReply): void {
    const isEmbedded = queryOf(request).get("embed") === "1";
    reply
      .headers(pageHeaders(isEmbedded ? embedOrigins : []))
      .header("vary", "Accept, Accept-Language, Accept-Encoding");
  }

  /** A refusal: a page where the client prefers one, else as every other address refuses. */
  async function refuse(
    request: FastifyRequest,
    reply: FastifyReply,
    refused: Refusal,
    pageFor: (context: PageContext) => Omit<PageContent, "linkedData"> = (context) =>
      refusedPage(context, refused.status, refused.errors.map(({ message }) => message).join(" ")),
  ): Promise<void> {
    for (const name of ["etag", "graph-version", "content-language"]) reply.removeHeader(name);
    const headers = { ...NO_STORE, ...refused.headers };
    if (formOf(request) !== "html") {
      await sendRefusal(reply, { ...refused, headers });
      return;
    }
    reportErrors(request, refused.errors);
    const context = contextFor(request);
    const content = pageFor(context);
    reply.code(refused.status).headers({ ...headers, "content-language": context.tag });
    await sendPage(
      reply,
      framed(request, context, content, headOf(context, content)),
      HTML_TYPE,
      pageEncoding(request),
    );
  }

  async function answer(kind: EntityKind, id: string, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const form = formOf(request);
    if (!form) {
      const message = `A page is text/html or ${LINKED_DATA_TYPE}: accept one of them.`;
      return refuse(request, reply, refusal("NOT_ACCEPTABLE", message));
    }
    const context = contextFor(request);
    const encoding = pageEncoding(request);
    const version = graph(contextOf(request));
    for (let attempt = 1; ; attempt++) {
      const before = await version.version();
      const tag = pageTag([kind, id, form, context.tag, context.query, context.today, before, frame.digest], encoding);
      // A tag is made for a page that exists in that version; `*` says nothing of it.
      const isSame = request.headers["if-none-match"]?.trim() !== "*" && isKnown(request, tag);
      if (isSame) return notModified(reply, tag, before);
      const page = await readPage(kind, id, context, request);
      if ("refused" in page) return refuse(request, reply, page.refused);
      const isOfVersion = page.version === before;
      if (!isOfVersion && attempt < ATTEMPTS) continue;
      const { found } = page;
      switch (found.state) {
        case "unknown": {
          const message = `There is no ${kind} with the id ${JSON.stringify(beginning(id))}.`;
          return refuse(request, reply, refusal("NOT_FOUND", message), (own) =>
            unknownPage(own, kind, beginning(id), found.other),
          );
        }
        case "deleted": {
          const { change } = found;
          const message = `The ${kind} ${id} was deleted on ${change.at} by ${change.by}.`;
          return refuse(request, reply, refusal("GONE", message, { extensions: { change } }), (own) =>
            deletedPage(own, id, change),
          );
        }
        case "merged": {
          const [, query] = request.url.split(/\?(.*)/u);
          const location = `${entityAddress(kind, found.id)}${query === undefined ? "" : `?${query}`}`;
          return reply.headers({ "cache-control": cacheControl, location }).code(301).send();
        }
        case "found": {
          if (isOfVersion) reply.headers({ etag: tag, "graph-version": before, "cache-control": cacheControl });
          else reply.headers(NO_STORE);
          if (isOfVersion && isKnown(request, tag)) return notModified(reply, tag, before);
          const content = pageOf(context, found.answer, found.change);
          reply.header("content-language", context.tag);
          return form === "html"
            ? sendPage(
                reply,
                framed(request, context, content, headOf(context, content, content.linkedData)),
                HTML_TYPE,
                encoding,
              )
            : sendPage(reply, JSON.stringify(content.linkedData), LINKED_DATA_TYPE, encoding);
        }
      }
    }
  }

  const notModified = (reply: FastifyReply, tag: string, version: string) =>
    reply.headers({ etag: tag, "graph-version": version, "cache-control": cacheControl }).code(304).send();

  async function readPage(kind: EntityKind, id: string, { language }: PageContext, request: FastifyRequest) {
    try {
      const answered = await read(pageDocuments[kind], { id, language }, request);
      if ("refused" in answered) return answered;
      const { data, version } = answered;
      return { found: foundIn(kind, id, data as unknown as PageData<never>), version };
    } catch (error) {
      // A text that cannot be an id is no node's id.
      if (error instanceof ArgumentsRefused)
        return { found: { state: "unknown", other: undefined } as const, version: "" };
      throw error;
    }
  }

  await app.register((scope, _options, done) => {
    scope.addHook("onRequest", (request, reply, next) => {
      begin(request, reply);
      next();
    });
    scope.addHook(
      "onRequest",
      admission(options.access, (request, reply, error) => refuse(request, reply, accessRefusal(request, error))),
    );
    scope.setErrorHandler((error, request, reply) => refuse(request, reply, refusalOfError(request.log, error)));
    for (const kind of entityKinds) {
      const url = `/${kind}/:id`;
      scope.get<{ Params: { id: string } }>(url, (request, reply) => answer(kind, request.params.id, request, reply));
      answerOtherMethods(scope, url, READING);
    }
    done();
  });
}

/** At most so many characters of a text that a client may choose at any length. */
const beginning = (text: string) => Array.from(text).slice(0, 100).join("");
