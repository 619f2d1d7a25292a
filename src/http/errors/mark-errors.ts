interface ErrorReply {
  readonly errors: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** The beginning of the JSON of every error reply: all handlers and Apollo put `errors` first. */
const BEGINNING = '{"errors":[';

/** An error reply with the request's id in each error's extensions, and the codes of its errors, each once. */
export interface MarkedReply {
  readonly payload: string;
  readonly codes: readonly string[];
}

/** Marks an error reply of any endpoint; undefined if the payload is not one. */
export function markErrors(payload: unknown, requestId: string): MarkedReply | undefined {
  if (typeof payload !== "string" || !payload.startsWith(BEGINNING)) return undefined;
  const reply = JSON.parse(payload) as ErrorReply;
  const errors = reply.errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
  const codes = reply.errors.map(({ extensions }) => (extensions?.["code"] as string | undefined) ?? "NONE");
  return { payload: JSON.stringify({ ...reply, errors }), codes: [...new Set(codes)] };
}
