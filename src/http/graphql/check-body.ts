import type { onRequestHookHandler } from "fastify";
import { unreadable } from "../errors/body-refusal";
import { NO_STORE } from "../errors/refusal";
import { sendRefusal } from "../errors/send-refusal";

/** Refuses a body that its headers make unreadable. From here on, no cache may store any answer to the request. */
export const checkBody: onRequestHookHandler = (request, reply, done) => {
  reply.headers(NO_STORE);
  const refused = unreadable(request);
  if (refused) sendRefusal(reply, refused);
  else done();
};
