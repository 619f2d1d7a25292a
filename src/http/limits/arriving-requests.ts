import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Limits } from "../../config/limits";
import { readOn } from "../request/early-answers";
import { arrivesTooSlowly, counted } from "../errors/limit-exceeded";
import { refusalMessage } from "../errors/send-refusal";

/** Milliseconds in which further input is read after the answer, so that its client sees the answer and no reset. */
const LINGER = 500;

const hasBody = ({ headers }: FastifyRequest) =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

type Bounds = Pick<Limits, "arrivingRequests" | "arrivingPerAddress">;

/**
 * Limits the requests whose bodies are still arriving, of all clients and of one address. Beyond the limit, the one that has
 * been arriving for the longest is ended with 408 (RFC 9110, 15.5.9). So clients that send a body byte by byte do not hinder
 * those that send it at once. These requests do not count as requests in flight.
 */
export function limitArrivingRequests(app: FastifyInstance, { arrivingRequests, arrivingPerAddress }: Bounds): void {
  // In order of arrival.
  const arriving = new Set<FastifyReply>();
  const addresses = new Map<string, Set<FastifyReply>>();

  function ofAddress({ request }: FastifyReply): Set<FastifyReply> {
    const { ip } = request;
    const known = addresses.get(ip) ?? new Set();
    addresses.set(ip, known);
    return known;
  }

  function forget(reply: FastifyReply): void {
    if (!arriving.delete(reply)) return;
    const same = ofAddress(reply);
    same.delete(reply);
    if (same.size === 0) addresses.delete(reply.request.ip);
  }

  function endLongest(replies: ReadonlySet<FastifyReply>, limit: keyof Bounds, most: number): void {
    const [longest] = replies;
    if (replies.size <= most || !longest) return;
    forget(longest);
    giveUp(longest, limit, most);
  }

  app.addHook("onRequest", (request, reply, done) => {
    if (!hasBody(request)) {
      done();
      return;
    }
    arriving.add(reply);
    const same = ofAddress(reply).add(reply);
    reply.raw.once("close", () => {
      forget(reply);
    });
    endLongest(same, "arrivingPerAddress", arrivingPerAddress);
    endLongest(arriving, "arrivingRequests", arrivingRequests);
    done();
  });
  app.addHook("preValidation", (_request, reply, done) => {
    forget(reply);
    done();
  });
  // A request that has its answer is not answered again.
  app.addHook("onSend", (_request, reply, payload, done) => {
    forget(reply);
    done(null, payload);
  });
}

function giveUp(reply: FastifyReply, limit: keyof Bounds, most: number): void {
  const whose = limit === "arrivingPerAddress" ? " from your address" : "";
  const message = `${counted(most)} requests${whose} were arriving, which is the limit, and this one had taken the longest: send its body faster`;
  const { status, headers, payload } = refusalMessage(arrivesTooSlowly({ limit, most, message }), reply.request.id);
  // Fastify sends nothing before it has read the body.
  const { raw } = reply.hijack();
  raw.writeHead(status, { ...headers, connection: "close" });
  raw.write(payload);
  void readOn(reply.request.raw, LINGER).then(() => {
    raw.end(() => {
      reply.request.raw.destroy();
    });
  });
}
