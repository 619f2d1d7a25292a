import { scaleBand, scaleLinear } from "d3-scale";
import { useInterface } from "../messages/messages";
import { Axis } from "./axis";
import { writtenMonth } from "./format";

export interface Month {
  /** Such as 2023-02. */
  readonly period: string;
  readonly count: number;
}

interface MonthsProps {
  readonly title: string;
  readonly months: readonly Month[];
  readonly chosen?: string | undefined;
  readonly onChoose: (period: string | undefined) => void;
  readonly note?: string | undefined;
}

const size = { width: 320, height: 132, left: 26, bottom: 24, top: 14 };

/** Counts a month as columns, each a button that shows what it counts. */
export function Months({ title, months, chosen, onChoose, note }: MonthsProps) {
  const whole = useInterface();
  const x = scaleBand(
    months.map(({ period }) => period),
    [size.left, size.width],
  ).padding(0.18);
  const max = Math.max(1, ...months.map(({ count }) => count));
  const y = scaleLinear([0, max], [size.height - size.bottom, size.top]).nice();
  const floor = y(0);
  const press = (period: string) => onChoose(period === chosen ? undefined : period);
  const ends = [months[0], months.at(-1)].filter((month) => month !== undefined);
  return (
    <section className="months">
      <h2>{title}</h2>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="group" aria-label={title}>
        <Axis scale={y} x={size.left} width={size.width} />
        {months.map(({ period, count }) => (
          <g
            key={period}
            className={period === chosen ? "column chosen" : "column"}
            {...(count > 0
              ? {
                  role: "button",
                  tabIndex: 0,
                  "aria-pressed": period === chosen,
                  "aria-label": `${writtenMonth(whole, period)}: ${count}`,
                  onClick: () => press(period),
                  onKeyDown: (event) => {
                    if (event.key !== "Enter" && event.key !== " ") return;
                    event.preventDefault();
                    press(period);
                  },
                }
              : {})}
          >
            <rect x={x(period)} width={x.bandwidth()} y={size.top} height={floor - size.top} className="column-area" />
            <rect x={x(period)} width={x.bandwidth()} y={y(count)} height={floor - y(count)} className="column-bar" />
            {count > 0 && months.length <= 14 && (
              <text x={(x(period) ?? 0) + x.bandwidth() / 2} y={y(count) - 3} textAnchor="middle">
                {count}
              </text>
            )}
          </g>
        ))}
        {ends.slice(0, months.length).map(({ period }, index) => (
          <text
            key={`${period}-${index}`}
            className="axis-text"
            x={index === 0 ? size.left : size.width}
            y={size.height - 6}
            textAnchor={index === 0 ? "start" : "end"}
          >
            {writtenMonth(whole, period)}
          </text>
        ))}
      </svg>
      {note && <p className="hint">{note}</p>}
    </section>
  );
}
