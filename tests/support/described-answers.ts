import { MIMEType } from "node:util";
import Ajv2020, { type ValidateFunction } from "ajv/dist/2020";

/** An answer as it was received; without its bytes if it was not read to the end. */
export interface ReceivedAnswer {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly bytes?: Buffer;
}

type Json = Readonly<Record<string, unknown>>;
type Check = (answer: ReceivedAnswer) => void;

/** HTTP headers that any server may send, and that no API description lists. */
const general = new Set([
  ...["date", "connection", "keep-alive", "transfer-encoding", "content-length", "content-type"],
  ...["x-content-type-options", "access-control-allow-origin", "access-control-expose-headers"],
  ...["access-control-allow-methods", "access-control-allow-headers", "access-control-max-age"],
]);

const descriptions = new Map<string, Promise<Check>>();

/**
 * A check of answers against the description that their own server returns at /openapi.json: address, method, status, headers,
 * media type and, for JSON, the body. It throws an error for anything that is not as described.
 * @param headers the headers that the server requires for reading the description
 */
export function describedBy(url: string, headers: Record<string, string> = {}): Promise<Check> {
  const known = descriptions.get(url);
  if (known) return known;
  const loaded = fetch(`${url}/openapi.json`, { headers }).then(async (response) => {
    if (response.status !== 200) throw new Error(`/openapi.json is answered ${String(response.status)}.`);
    return checkBy((await response.json()) as Json);
  });
  descriptions.set(url, loaded);
  // A server with a temporary problem may describe itself later.
  loaded.catch(() => descriptions.delete(url));
  return loaded;
}

function checkBy(description: Json): Check {
  const paths = description["paths"] as Readonly<Record<string, Json>>;
  const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/, "uri-reference": true } });
  ajv.addSchema({ $id: "openapi", components: description["components"] });
  const compiled = new Map<string, ValidateFunction>();

  function validate(schema: unknown, value: unknown, what: string): void {
    const text = JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/');
    const check = compiled.get(text) ?? ajv.compile(JSON.parse(text) as Json);
    compiled.set(text, check);
    if (!check(value)) throw new Error(`${what} is not as described: ${ajv.errorsText(check.errors)}`);
  }

  /** The value that a reference refers to, or the value itself. */
  function resolved(value: unknown): Json {
    const { $ref } = value as { readonly $ref?: string };
    if ($ref === undefined) return value as Json;
    return $ref
      .split("/")
      .slice(1)
      .reduce<unknown>((found, name) => (found as Json)[name], description) as Json;
  }

  return ({ method, target, status, headers, bytes }) => {
    const what = `${method} ${target}: ${String(status)}`;
    const item = itemOf(paths, target);
    if (!item) {
      if (status === 404 || status === 405) return;
      throw new Error(`${what}: the address is not described.`);
    }
    const operation = item[method.toLowerCase()] as { readonly responses: Json } | undefined;
    if (!operation) {
      const methods = ["get", "head", "options"].filter((name) => name in item).map((name) => name.toUpperCase());
      if (status === 405 && headers["allow"] === methods.join(", ")) return;
      throw new Error(`${what}: the method is not described.`);
    }
    const response = operation.responses[String(status)];
    if (response === undefined) throw new Error(`${what}: the status is not described.`);
    const { headers: described = {}, content = {} } = resolved(response) as {
      readonly headers?: Json;
      readonly content?: Json;
    };

    for (const [name, reference] of Object.entries(described)) {
      const value = headers[name.toLowerCase()];
      const { required, schema } = resolved(reference);
      if (value !== undefined) validate(schema, String(value), `${what}: the header ${name}`);
      else if (required === true) throw new Error(`${what}: the header ${name} is missing.`);
    }
    const names = new Set(Object.keys(described).map((name) => name.toLowerCase()));
    for (const name of Object.keys(headers))
      if (headers[name] !== undefined && !names.has(name) && !general.has(name))
        throw new Error(`${what}: the header ${name} is not described.`);

    const contentType = headers["content-type"];
    if (contentType === undefined) {
      if (bytes && bytes.length > 0) throw new Error(`${what}: the body has no media type.`);
      return;
    }
    const schema = schemaOf(content, String(contentType));
    if (!schema) throw new Error(`${what}: the media type ${String(contentType)} is not described.`);
    if (method === "HEAD" && bytes && bytes.length > 0) throw new Error(`${what}: HEAD has a body.`);
    if (method === "HEAD" || !bytes || status === 206 || schema.schema === undefined) return;
    if (headers["content-encoding"] !== undefined) return;
    if (new MIMEType(String(contentType)).essence.endsWith("json")) {
      const isLines = String(contentType).includes("ndjson");
      validate(schema.schema, isLines ? bytes.toString() : JSON.parse(bytes.toString()), `${what}: the body`);
    }
  };
}

/** The item for an address: an exact path is preferred to one with a parameter. */
function itemOf(paths: Readonly<Record<string, Json>>, target: string): Json | undefined {
  const { pathname } = new URL(target, "http://server");
  const template = (path: string) => new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{\w+\}/gu, "[^/]*")}$`, "u");
  return paths[pathname] ?? Object.entries(paths).find(([path]) => template(path).test(pathname))?.[1];
}

/** The entry of the same media type whose parameters are also in the answer. */
function schemaOf(content: Json, contentType: string): { readonly schema?: unknown } | undefined {
  const received = new MIMEType(contentType);
  const found = Object.entries(content).find(([name]) => {
    const described = new MIMEType(name);
    return (
      described.essence === received.essence &&
      [...described.params].every(([parameter, value]) => received.params.get(parameter) === value)
    );
  });
  return found?.[1] as { readonly schema?: unknown } | undefined;
}
