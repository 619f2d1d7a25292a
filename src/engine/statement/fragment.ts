/** A part of a statement: an expression, or whole clauses. It carries what the text around it depends on. */
export interface Fragment {
  readonly text: string;
  /** Whether a question is called in it, at any depth. */
  readonly hasCall: boolean;
}

/** Undefined if a clause is not needed. */
export type Clauses = readonly (Fragment | undefined)[];

/** A fragment without a question. */
export const fragment = (text: string): Fragment => ({ text, hasCall: false });

/** The fragments in a row. Those that are undefined are left out. */
export function joined(fragments: Clauses, separator: string): Fragment {
  const present = fragments.filter((each) => each !== undefined);
  return { text: present.map(({ text }) => text).join(separator), hasCall: present.some(({ hasCall }) => hasCall) };
}

/** The fragment within another text. */
export const within = ({ text, hasCall }: Fragment, write: (text: string) => string): Fragment => ({
  text: write(text),
  hasCall,
});
