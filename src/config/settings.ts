import { type AccessSettings, readAccessSettings } from "./access-settings";
import { type ObservingSettings, observingSettings } from "./observing-settings";
import { type Limits, readLimits } from "./limits";
import { StartFailure } from "./start-failure";
import { wholeNumber } from "./whole-number";

/** The address of a user's own database; without NEO4J_URI the server starts an embedded one. */
export interface ExternalDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | undefined;
}

export interface Settings {
  readonly host: string;
  /** 0 means any free port. */
  readonly port: number;
  readonly external: ExternalDatabase | undefined;
  /** Where the embedded database and its password are stored; the project's own folder if absent. */
  readonly dataFolder: string | undefined;
  /** Milliseconds. */
  readonly statementTimeout: number;
  readonly logLevel: string;
  /** A folder of saved queries in addition to the project's own. */
  readonly savedQueries: string | undefined;
  /** The Cache-Control header of tables. */
  readonly cacheControl: string;
  /** Max bytes of a table that is written to disk to have a length; 0 for none. */
  readonly storedTableBytes: number;
  /** Host names that requests may use in addition to those of the loopback address; all names if absent. */
  readonly allowedHosts: readonly string[] | undefined;
  /** Origins whose pages may read tables; `*` for all. */
  readonly corsOrigins: readonly string[];
  readonly access: AccessSettings;
  readonly observing: ObservingSettings;
  readonly limits: Limits;
}

export const DEFAULT_STORED_TABLE_BYTES = 64 * 1024 * 1024;

type Environment = Readonly<Record<string, string | undefined>>;

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];

/**
 * The settings of the server, from environment variables. An empty variable counts as not set.
 * @throws StartFailure settingInvalid, which names the variable, its possible values and an example
 */
export function readSettings(environment: Environment): Settings {
  const value = (name: string) => {
    const text = environment[name]?.trim();
    return text === "" ? undefined : text;
  };
  const logLevel = value("LOG_LEVEL") ?? "info";
  if (!logLevels.includes(logLevel)) {
    throw new StartFailure("settingInvalid", `LOG_LEVEL must be one of ${logLevels.join(", ")}.`);
  }
  const host = value("HOST") ?? "localhost";
  const access = readAccessSettings(value, loopback.has(host));
  return {
    host,
    port: wholeNumber("PORT", value("PORT") ?? "4000", 0, 65_535),
    external: externalDatabase(value),
    dataFolder: value("DATA_FOLDER"),
    statementTimeout: 1000 * wholeNumber("STATEMENT_TIMEOUT", value("STATEMENT_TIMEOUT") ?? "5", 1, 600),
    logLevel,
    savedQueries: value("SAVED_QUERIES"),
    cacheControl: cacheControl(value("CACHE_CONTROL"), access),
    storedTableBytes: wholeNumber(
      "MAX_STORED_TABLE_BYTES",
      value("MAX_STORED_TABLE_BYTES") ?? String(DEFAULT_STORED_TABLE_BYTES),
      0,
      10 * 1024 ** 3,
    ),
    allowedHosts: allowedHosts(value("ALLOWED_HOSTS"), loopback.has(host) && access.reading === "open"),
    corsOrigins: corsOrigins(value("CORS_ORIGINS"), host),
    access,
    observing: observingSettings(value),
    limits: readLimits(value),
  };
}

function headerValue(name: string, text: string): string {
  if (/^[\x20-\x7e]+$/.test(text)) return text;
  throw new StartFailure("settingInvalid", `${name} must be one line of ASCII, such as public, max-age=60.`);
}

/** If a table needs a token, a cache that serves others must not store it (RFC 9111, 3.5). */
function cacheControl(text: string | undefined, { reading }: AccessSettings): string {
  const isOpen = reading === "open";
  const header = headerValue("CACHE_CONTROL", text ?? (isOpen ? "no-cache" : "private, no-cache"));
  if (isOpen || !/\b(public|s-maxage)\b/i.test(header)) return header;
  throw new StartFailure(
    "settingInvalid",
    "CACHE_CONTROL must not contain public or s-maxage if reading needs a token: use private, such as private, max-age=60.",
  );
}

const loopback = new Set(["localhost", "127.0.0.1", "::1"]);

/** If reading is open because the network cannot reach this server, a foreign name must not reach it either. */
function allowedHosts(text: string | undefined, isOpenOnLoopback: boolean): readonly string[] | undefined {
  if (text === undefined) return isOpenOnLoopback ? [] : undefined;
  const names = text.split(",").map((name) => name.trim());
  const isName = (name: string) => /^[\p{L}\p{N}.-]+$/u.test(name) && URL.canParse(`http://${name}`);
  // As clients write it in Host: in lower case, and in ASCII (RFC 5891).
  if (names.every(isName)) return names.map((name) => new URL(`http://${name}`).hostname);
  throw new StartFailure(
    "settingInvalid",
    "ALLOWED_HOSTS must be names of hosts without ports, separated by commas, such as policies.example.",
  );
}

/** Open on loopback, where only pages on this machine can reach the server; elsewhere only origins that are named. */
function corsOrigins(text: string | undefined, host: string): readonly string[] {
  if (text === undefined) return loopback.has(host) ? ["*"] : [];
  const origins = text.split(",").map((origin) => origin.trim());
  const isOrigin = (origin: string) => origin === "*" || (URL.canParse(origin) && new URL(origin).origin === origin);
  if (origins.every(isOrigin)) return origins;
  throw new StartFailure(
    "settingInvalid",
    "CORS_ORIGINS must be * or origins separated by commas, such as https://dashboards.example.",
  );
}

function externalDatabase(value: (name: string) => string | undefined): ExternalDatabase | undefined {
  const uri = value("NEO4J_URI");
  if (uri === undefined) return undefined;
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+$/.test(uri)) {
    throw new StartFailure(
      "settingInvalid",
      "NEO4J_URI must be like bolt://localhost:7687 or neo4j://db.example:7687.",
    );
  }
  const password = value("NEO4J_PASSWORD");
  if (password === undefined)
    throw new StartFailure("settingInvalid", "NEO4J_PASSWORD must be set if NEO4J_URI is set.");
  return { uri, user: value("NEO4J_USER") ?? "neo4j", password, database: value("NEO4J_DATABASE") };
}
