import { wholeNumber } from "./whole-number";

/** One limit of what a request may use: the variable that sets it, its default value and the values that it can have. */
export interface LimitSetting {
  readonly variable: string;
  readonly defaultValue: number;
  readonly min: number;
  readonly max: number;
}

const limit = (variable: string, defaultValue: number, min: number, max: number): LimitSetting => ({
  variable,
  defaultValue,
  min,
  max,
});

/**
 * Every limit of the server (docs/security.md, Limits, says what each counts). All documented queries are within the
 * defaults.
 */
export const limitSettings = {
  bodyBytes: limit("MAX_BODY_BYTES", 1_000_000, 1_000, 100_000_000),
  documentCharacters: limit("MAX_DOCUMENT_CHARACTERS", 50_000, 100, 1_000_000),
  tokens: limit("MAX_TOKENS", 2_000, 10, 20_000),
  depth: limit("MAX_DEPTH", 16, 1, 100),
  rootFields: limit("MAX_ROOT_FIELDS", 20, 1, 1_000),
  fields: limit("MAX_FIELDS", 400, 1, 10_000),
  aliases: limit("MAX_ALIASES", 50, 0, 10_000),
  directives: limit("MAX_DIRECTIVES", 50, 0, 10_000),
  inputDepth: limit("MAX_INPUT_DEPTH", 20, 1, 100),
  inputValues: limit("MAX_INPUT_VALUES", 10_000, 1, 1_000_000),
  conditions: limit("MAX_CONDITIONS", 50, 0, 10_000),
  cost: limit("MAX_COST", 50_000, 1, 10_000_000),
  arrivingRequests: limit("MAX_ARRIVING_REQUESTS", 100, 1, 100_000),
  arrivingPerAddress: limit("MAX_ARRIVING_PER_ADDRESS", 25, 1, 100_000),
  /** Seconds. */
  arrivalSeconds: limit("ARRIVAL_TIMEOUT", 30, 1, 600),
  requestsInFlight: limit("MAX_REQUESTS_IN_FLIGHT", 200, 1, 100_000),
  waitingBookmarks: limit("MAX_WAITING_BOOKMARKS", 50, 1, 1_000),
  /** Statements that the database runs at once. */
  statements: limit("MAX_STATEMENTS", 16, 1, 100),
  newStatements: limit("MAX_NEW_STATEMENTS", 1, 1, 1_000),
  waitingForKeys: limit("MAX_WAITING_FOR_KEYS", 20, 1, 10_000),
  answerCharacters: limit("MAX_ANSWER_CHARACTERS", 10_000_000, 1_000, 500_000_000),
  unreadBytes: limit("MAX_UNREAD_BYTES", 100_000_000, 1_000_000, 100_000_000_000),
  /** Seconds. */
  answerSeconds: limit("ANSWER_TIMEOUT", 60, 1, 3_600),
  /** Seconds. */
  requestSeconds: limit("REQUEST_TIMEOUT", 10, 1, 600),
} as const;

export type LimitName = keyof typeof limitSettings;

export type Limits = Readonly<Record<LimitName, number>>;

const names = Object.keys(limitSettings) as LimitName[];

const each = (valueOf: (setting: LimitSetting) => number) =>
  Object.fromEntries(names.map((name) => [name, valueOf(limitSettings[name])])) as Limits;

export const defaultLimits: Limits = each(({ defaultValue }) => defaultValue);

/**
 * The limits that the environment sets, and the defaults for the others.
 * @throws StartFailure settingInvalid
 */
export const readLimits = (value: (name: string) => string | undefined): Limits =>
  each(({ variable, defaultValue, min, max }) =>
    wholeNumber(variable, value(variable) ?? String(defaultValue), min, max),
  );
