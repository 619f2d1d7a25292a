import { factDayMessage, isFactDay } from "../../schema/checks/is-fact-day";
import { FIRST_YEAR, LAST_YEAR } from "../../schema/checks/limits";
import type { Problem } from "./facts-refused";

/**
 * One position in a YAML file, with its path. A method that finds a wrong value reports a problem and returns a placeholder of
 * the right type, so that one pass finds all problems. For a number it is NaN, which no comparison reports again. No caller
 * gets a placeholder in the end, because facts with a problem are refused as a whole.
 */
export class YamlField {
  constructor(
    private readonly value: unknown,
    private readonly file: string,
    private readonly path: string,
    private readonly problems: Problem[],
  ) {}

  refuse(message: string): void {
    this.problems.push({ file: this.file, path: this.path, message });
  }

  get isPresent(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** The value under the key; a field without a value if there is none. */
  get(key: string): YamlField {
    return new YamlField(this.mapping?.[key], this.file, this.path ? `${this.path}.${key}` : key, this.problems);
  }

  /** Refuses every other key, because a misspelt key would silently lose its fact. */
  withOnly(...keys: readonly string[]): this {
    if (!this.mapping) this.refuse(`must contain the keys ${keys.join(", ")}`);
    for (const key of Object.keys(this.mapping ?? {})) {
      if (!keys.includes(key)) this.get(key).refuse(`is not a key here: use ${keys.join(", ")}`);
    }
    return this;
  }

  /** The items of a list; empty if there is no list. */
  items(): readonly YamlField[] {
    if (!this.isPresent) return [];
    if (!Array.isArray(this.value)) {
      this.refuse("must be a list");
      return [];
    }
    return this.value.map(
      (item: unknown, index) => new YamlField(item, this.file, `${this.path}[${String(index)}]`, this.problems),
    );
  }

  text(): string {
    if (typeof this.value === "string" && this.value.trim() !== "") return this.value;
    this.refuse(this.isPresent ? "must be a text that is not empty: put it in quotes" : "is missing");
    return "";
  }

  /** A text that may be empty: "" says that there is none. */
  textOrEmpty(): string {
    return this.value === "" ? "" : this.text();
  }

  /** A text of this form, which `meaning` describes in words. */
  textLike(form: RegExp, meaning: string): string {
    const text = this.text();
    if (text && !form.test(text)) this.refuse(`must be ${meaning}, but "${text}" is not`);
    return text;
  }

  oneOf<Value extends string>(values: readonly [Value, ...Value[]]): Value {
    const found = values.find((value) => value === this.value);
    if (found === undefined) this.refuse(`must be one of ${values.join(", ")}`);
    return found ?? values[0];
  }

  /** A finite number greater than zero. */
  amount(): number {
    if (typeof this.value === "number" && Number.isFinite(this.value) && this.value > 0) return this.value;
    this.refuse("must be a number greater than 0, in base units and without quotes");
    return NaN;
  }

  year(): number {
    const { value } = this;
    if (typeof value === "number" && Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR) return value;
    this.refuse(`must be a year from ${String(FIRST_YEAR)} to ${String(LAST_YEAR)}, without quotes`);
    return NaN;
  }

  day(): string {
    if (typeof this.value === "string" && isFactDay(this.value)) return this.value;
    this.refuse(factDayMessage);
    return "1900-01-01";
  }

  private get mapping(): Readonly<Record<string, unknown>> | undefined {
    const isMapping = typeof this.value === "object" && this.value !== null && !Array.isArray(this.value);
    return isMapping ? (this.value as Record<string, unknown>) : undefined;
  }
}
