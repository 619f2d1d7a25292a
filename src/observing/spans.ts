import {
  type Attributes,
  type Context,
  defaultTextMapGetter,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TextMapPropagator,
  trace,
  type Tracer,
} from "@opentelemetry/api";
import {
  ATTR_DB_SYSTEM_NAME,
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_HTTP_ROUTE,
  ATTR_SERVER_ADDRESS,
  ATTR_SERVER_PORT,
  ATTR_URL_PATH,
  ATTR_URL_SCHEME,
} from "@opentelemetry/semantic-conventions";
import {
  ATTR_GRAPHQL_OPERATION_NAME,
  ATTR_GRAPHQL_OPERATION_TYPE,
} from "@opentelemetry/semantic-conventions/incubating";
import { type Observer, type RequestObserver, type SeenRequest, noopObserver } from "../http/request/request-observer";
import type { Ended, SentStatement } from "../neo4j/statement-listener";
import { shapeOf } from "./shape";

/** Attributes for which OpenTelemetry's conventions have no name. */
const ATTR_REQUEST_ID = "policygraph.request.id";
const ATTR_STATEMENT_KIND = "policygraph.statement.kind";
const ATTR_STATEMENT_SHAPE = "policygraph.statement.shape";
const ATTR_ERROR_CODES = "policygraph.error.codes";

/** The database's address, from its URI. */
function positionOf(uri: string): Attributes {
  const { hostname, port } = new URL(uri);
  return { [ATTR_SERVER_ADDRESS]: hostname, ...(port === "" ? {} : { [ATTR_SERVER_PORT]: Number(port) }) };
}

function endedAs(span: Span): Ended {
  return (failure) => {
    if (failure !== undefined) {
      // A driver's message may quote a parameter: only its class is reported.
      span.setAttribute(ATTR_ERROR_TYPE, failure instanceof Error ? failure.name : typeof failure);
      span.setStatus({ code: SpanStatusCode.ERROR });
    }
    span.end();
  };
}

/** The spans of one request: the request's own, below it each step and each statement. */
class RequestSpans implements RequestObserver {
  constructor(
    private readonly tracer: Tracer,
    private readonly span: Span,
    private readonly context: Context,
    private readonly database: Attributes,
  ) {}

  operation(type: string, name: string | undefined): void {
    this.span.setAttribute(ATTR_GRAPHQL_OPERATION_TYPE, type);
    if (name !== undefined) this.span.setAttribute(ATTR_GRAPHQL_OPERATION_NAME, name);
  }

  stage(stage: string): Ended {
    return endedAs(this.tracer.startSpan(`graphql.${stage}`, {}, this.context));
  }

  statement({ text, kind }: SentStatement): Ended {
    const attributes = { ...this.database, [ATTR_STATEMENT_KIND]: kind, [ATTR_STATEMENT_SHAPE]: shapeOf(text) };
    return endedAs(this.tracer.startSpan(`neo4j.${kind}`, { kind: SpanKind.CLIENT, attributes }, this.context));
  }

  answered({ status, codes }: Parameters<RequestObserver["answered"]>[0]): void {
    this.span.setAttribute(ATTR_HTTP_RESPONSE_STATUS_CODE, status);
    if (codes.length > 0) this.span.setAttribute(ATTR_ERROR_CODES, [...codes]);
    if (status >= 500) {
      this.span.setAttribute(ATTR_ERROR_TYPE, String(status));
      this.span.setStatus({ code: SpanStatusCode.ERROR });
    }
    this.span.end();
  }
}

/**
 * Makes spans by OpenTelemetry's semantic conventions (HTTP server, GraphQL server, database client). Each span receives its
 * parent directly, so that no context has to follow promises, which costs every promise of the process.
 */
export function spans(tracer: Tracer, propagator: TextMapPropagator, databaseUri: string): Observer {
  const database = { [ATTR_DB_SYSTEM_NAME]: "neo4j", ...positionOf(databaseUri) };

  function attributesOf({ id, method, path, route }: SeenRequest): Attributes {
    return {
      [ATTR_HTTP_REQUEST_METHOD]: method,
      [ATTR_URL_PATH]: path,
      [ATTR_URL_SCHEME]: "http",
      [ATTR_REQUEST_ID]: id,
      ...(route === undefined ? {} : { [ATTR_HTTP_ROUTE]: route }),
    };
  }

  return {
    request(seen) {
      const caller = propagator.extract(ROOT_CONTEXT, seen.headers, defaultTextMapGetter);
      const name = seen.route === undefined ? seen.method : `${seen.method} ${seen.route}`;
      const span = tracer.startSpan(name, { kind: SpanKind.SERVER, attributes: attributesOf(seen) }, caller);
      if (!span.isRecording()) return noopObserver;
      return new RequestSpans(tracer, span, trace.setSpan(caller, span), database);
    },
  };
}
