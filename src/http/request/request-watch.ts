import type { IncomingHttpHeaders } from "node:http";
import type { FastifyBaseLogger } from "fastify";
import type { Ended, SentStatement } from "../../neo4j/statement-listener";
import type { StatementScope } from "../../neo4j/statement-scope";
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

/** Receives what happens to one request, in order. Nothing here may throw: a request must not fail because it is watched. */
export interface RequestWatch extends StatementScope {
  /** The operation that the request selects, by type and by the name that the client chose. */
  operation(type: string, name: string | undefined): void;
  stage(stage: Stage): Ended;
  answered(outcome: Outcome): void;
}

/** Observes requests: makes a watch for each. */
export interface Observer {
  request(seen: SeenRequest): RequestWatch;
}

const ignore = () => undefined;

/** A watch that does nothing. */
export const noopWatch: RequestWatch = {
  operation: ignore,
  stage: () => ignore,
  statement: () => ignore,
  answered: ignore,
};

class Watches implements RequestWatch {
  constructor(private readonly watches: readonly RequestWatch[]) {}

  operation(type: string, name: string | undefined): void {
    for (const watch of this.watches) watch.operation(type, name);
  }

  stage(stage: Stage): Ended {
    return all(this.watches.map((watch) => watch.stage(stage)));
  }

  statement(sent: SentStatement): Ended {
    return all(this.watches.map((watch) => watch.statement(sent)));
  }

  answered(outcome: Outcome): void {
    for (const watch of this.watches) watch.answered(outcome);
  }
}

function all(ends: readonly Ended[]): Ended {
  return (failure) => {
    for (const ended of ends) ended(failure);
  };
}

/** One watch for all observers. */
export function watchOf(observers: readonly Observer[], seen: SeenRequest): RequestWatch {
  const watches = observers.map((observer) => observer.request(seen));
  const [first = noopWatch] = watches;
  return watches.length > 1 ? new Watches(watches) : first;
}

/** Reports a synchronous step to a watch. */
export function staged<Value>(watch: RequestWatch | undefined, stage: Stage, work: () => Value): Value {
  const ended = watch?.stage(stage);
  try {
    const value = work();
    ended?.();
    return value;
  } catch (error) {
    ended?.(error);
    throw error;
  }
}
