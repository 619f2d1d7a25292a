import { scaleLinear } from "d3-scale";
import { useInterface } from "../messages/messages";
import { writtenNumber } from "./format";

export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

interface BarsProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly chosen?: string | undefined;
  /** Choosing the chosen bar again takes the filter away: the key is then undefined. */
  readonly onChoose: (key: string | undefined) => void;
  /** Bars that are shown before "Show more". */
  readonly most?: number;
}

/** Counts as bars, the number beside each. A bar is a button: it shows only what it counts, with the words. */
export function Bars({ title, bars, chosen, onChoose, most = 8 }: BarsProps) {
  const { messages, tag } = useInterface();
  const width = scaleLinear([0, Math.max(1, ...bars.map(({ count }) => count))], [0, 100]);
  const sorted = [...bars].sort((one, other) => other.count - one.count);
  const line = ({ key, name, count }: Bar) => (
    <li key={key}>
      <button
        type="button"
        className="bar"
        aria-pressed={key === chosen}
        onClick={() => onChoose(key === chosen ? undefined : key)}
      >
        <span className="bar-name">{name}</span>
        <span className="bar-count">{writtenNumber(tag, count)}</span>
        <span className="bar-line" aria-hidden="true" style={{ width: `${width(count)}%` }} />
      </button>
    </li>
  );
  const rest = sorted.slice(most);
  return (
    <section className="bars">
      <h2>{title}</h2>
      {bars.length === 0 && <p className="hint">{messages.none}</p>}
      <ul>{sorted.slice(0, most).map(line)}</ul>
      {rest.length > 0 && (
        <details open={rest.some(({ key }) => key === chosen)}>
          <summary>
            {messages.showMore} ({rest.length})
          </summary>
          <ul>{rest.map(line)}</ul>
        </details>
      )}
    </section>
  );
}
