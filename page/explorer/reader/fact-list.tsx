import { Link } from "../address/link";
import type { Fact } from "./facts";

interface FactListProps {
  readonly facts: readonly Fact[];
  readonly lit: ReadonlySet<string>;
  readonly onPoint: (passages: readonly string[]) => void;
  readonly onChoose: (passage: string) => void;
}

/** The facts of a text, in its order. Each leads to its words, and the value of one that names a node to that node. */
export function FactList({ facts, lit, onPoint, onChoose }: FactListProps) {
  return (
    <ol className="facts">
      {facts.map(({ key, label, value, note, href, passage }) => (
        <li
          key={key}
          className={lit.has(passage) ? "lit" : undefined}
          data-passage={passage}
          onPointerEnter={() => onPoint([passage])}
          onPointerLeave={() => onPoint([])}
          onFocus={() => onPoint([passage])}
          onBlur={() => onPoint([])}
        >
          <button type="button" className="fact" onClick={() => onChoose(passage)}>
            <span className="fact-label">{label}</span>
            <span className="fact-value">
              {value}
              {note && <span className="fact-note"> {note}</span>}
            </span>
          </button>
          {href && (
            <Link className="fact-link" href={href} aria-label={value}>
              →
            </Link>
          )}
        </li>
      ))}
    </ol>
  );
}
