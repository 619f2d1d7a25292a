import type { Passage, PolicyAnswer } from "./answers";

type Statements = PolicyAnswer["statements"];

const keyOf = (about: string, node: string | undefined) => JSON.stringify([about, node ?? null]);

/** The passages of a policy's statements, by what they are about. */
export class StatedPassages {
  private readonly passages = new Map<string, Passage[]>();

  constructor(statements: Statements) {
    for (const { about, node, evidence } of statements) {
      const key = keyOf(about, node?.id);
      const own = this.passages.get(key) ?? [];
      own.push(evidence);
      this.passages.set(key, own);
    }
  }

  /** The passages that state a field, or that this node is a value of the field; each once. */
  of(about: string, node?: string): readonly Passage[] {
    return this.passages.get(keyOf(about, node)) ?? [];
  }
}
