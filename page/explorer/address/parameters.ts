import { hrefOf, navigate, useAddress } from "./address";

/** How one parameter of a view is written in the address. A value that equals the default is left out. */
export interface Parameter<T> {
  readonly fallback: T;
  /** Undefined if the text is no such value: the default then applies. */
  readonly read: (text: string) => T | undefined;
  readonly write: (value: T) => string;
}

export const text = (fallback = ""): Parameter<string> => ({
  fallback,
  read: (value) => value,
  write: (value) => value,
});

export const wholeNumber = (fallback: number, min: number, max: number): Parameter<number> => ({
  fallback,
  read: (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : NaN;
    return number >= min && number <= max ? number : undefined;
  },
  write: String,
});

export const oneOf = <const T extends string>(values: readonly T[], fallback: T): Parameter<T> => ({
  fallback,
  read: (value) => values.find((each) => each === value),
  write: (value) => value,
});

/** Several values, separated by commas. */
export const list = (): Parameter<readonly string[]> => ({
  fallback: [],
  read: (value) => value.split(",").filter(Boolean),
  write: (values) => values.join(","),
});

export const flag = (): Parameter<boolean> => ({
  fallback: false,
  read: (value) => (value === "1" ? true : undefined),
  write: (value) => (value ? "1" : ""),
});

/** The values of a view's parameters. */
export type Values<P> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a table of parameters has values of several types
type Table = Readonly<Record<string, Parameter<any>>>;

function readValues<P extends Table>(parameters: P, search: URLSearchParams): Values<P> {
  const entries = Object.entries(parameters).map(([name, { fallback, read }]) => {
    const written = search.get(name);
    return [name, written === null ? fallback : (read(written) ?? fallback)] as const;
  });
  return Object.fromEntries(entries) as Values<P>;
}

/** The parameters as they are written in an address; a default is undefined. */
function writtenValues<P extends Table>(parameters: P, values: Partial<Values<P>>): Record<string, string | undefined> {
  const entries = Object.entries(parameters).map(([name, { fallback, write }]) => {
    const value = values[name as keyof P];
    const written = value === undefined ? undefined : write(value);
    return [name, written === write(fallback as never) ? undefined : written] as const;
  });
  return Object.fromEntries(entries);
}

/** The values of a view's parameters in the address, and a function that changes some of them. */
export function useParameters<P extends Table>(parameters: P) {
  const { path, search } = useAddress();
  const values = readValues(parameters, search);
  const href = (changes: Partial<Values<P>>) => hrefOf(path, writtenValues(parameters, { ...values, ...changes }));
  return {
    values,
    href,
    change: (changes: Partial<Values<P>>, options?: { readonly replace?: boolean }) => navigate(href(changes), options),
  };
}
