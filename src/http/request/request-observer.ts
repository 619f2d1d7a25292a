import type { IncomingHttpHeaders } from "node:http";
import type { FastifyBaseLogger } from "fastify";
import { type Ended, endedOfAll, type SentStatement, type StatementListener } from "../../neo4j/statement-listener";
import type { Endpoint } from "../endpoint";

/** A step between a request and its statements. */
export type Stage = "parse" | "validate" | "compile";

/** A request as its head describes it. */
export interface SeenRequest {
  readonly id: string;
  readonly method: string;
  /** Without the query string, which may contain variables. */
  readonly path: string;
  readonly endpoint: Endpoint;
  /** The pattern of the route, such as `/q/:name`; undefined if there is none. */
  readonly route: string | undefined;
  readonly headers: IncomingHttpHeaders;
  /** Its lines carry the request's id. */
  readonly log: Pick<FastifyBaseLogger, "warn">;
}

export interface Outcome {
  readonly status: number;
  /** From the head of the request to the last byte of the answer. */
  readonly seconds: number;
  /** The codes of the answer's errors, each once. */
  readonly codes: readonly string[];
}

/** Receives what happens to one request, in order. Nothing here may throw: it must not make a request fail. */
export interface RequestObserver extends StatementListener {
  /** The operation that the request selects, by type and by the name that the client chose. */
  operation(type: string, name: string | undefined): void;
  stage(stage: Stage): Ended;
  answered(outcome: Outcome): void;
}

/** Observes all requests: makes an observer for each. */
export interface Observer {
  request(seen: SeenRequest): RequestObserver;
}

const ignore = () => undefined;

/** An observer that does nothing. */
export const noopObserver: RequestObserver = {
  operation: ignore,
  stage: () => ignore,
  statement: () => ignore,
  answered: ignore,
};

class RequestObservers implements RequestObserver {
  constructor(private readonly observers: readonly RequestObserver[]) {}

  operation(type: string, name: string | undefined): void {
    for (const observer of this.observers) observer.operation(type, name);
  }

  stage(stage: Stage): Ended {
    return endedOfAll(this.observers.map((observer) => observer.stage(stage)));
  }

  statement(sent: SentStatement): Ended {
    return endedOfAll(this.observers.map((observer) => observer.statement(sent)));
  }

  answered(outcome: Outcome): void {
    for (const observer of this.observers) observer.answered(outcome);
  }
}

/** One observer of a request for all. */
export function observerOf(observers: readonly Observer[], seen: SeenRequest): RequestObserver {
  const own = observers.map((observer) => observer.request(seen));
  const [first = noopObserver] = own;
  return own.length > 1 ? new RequestObservers(own) : first;
}

/** Reports a synchronous step to an observer. */
export function staged<Value>(observer: RequestObserver | undefined, stage: Stage, work: () => Value): Value {
  const ended = observer?.stage(stage);
  try {
    const value = work();
    ended?.();
    return value;
  } catch (error) {
    ended?.(error);
    throw error;
  }
}
