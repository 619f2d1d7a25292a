import { StartFailure } from "./start-failure";

/** Where a database of the user's own is; without NEO4J_URI the server starts an embedded one. */
export interface ExternalDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | undefined;
}

export interface Settings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly external: ExternalDatabase | undefined;
  /** Where the embedded database and its password are kept; the project's own folder where absent. */
  readonly dataFolder: string | undefined;
  /** Milliseconds. */
  readonly statementTimeout: number;
  readonly logLevel: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];

/**
 * The settings of the server, from environment variables. An empty variable counts as not set.
 * @throws StartFailure settingInvalid, naming the variable, what it may be and an example
 */
export function readSettings(environment: Environment): Settings {
  const value = (name: string) => environment[name]?.trim() || undefined;
  const logLevel = value("LOG_LEVEL") ?? "info";
  if (!logLevels.includes(logLevel)) {
    throw new StartFailure("settingInvalid", `LOG_LEVEL must be one of ${logLevels.join(", ")}.`);
  }
  return {
    host: value("HOST") ?? "localhost",
    port: wholeNumber("PORT", value("PORT") ?? "4000", 0, 65_535),
    external: externalDatabase(value),
    dataFolder: value("DATA_FOLDER"),
    statementTimeout: 1000 * wholeNumber("STATEMENT_TIMEOUT", value("STATEMENT_TIMEOUT") ?? "5", 1, 600),
    logLevel,
  };
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new StartFailure("settingInvalid", `${name} must be a whole number from ${String(least)} to ${String(most)}.`);
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
    throw new StartFailure("settingInvalid", "NEO4J_PASSWORD must be set where NEO4J_URI is.");
  return { uri, user: value("NEO4J_USER") ?? "neo4j", password, database: value("NEO4J_DATABASE") };
}
