import type { ScaleLinear } from "d3-scale";

interface AxisProps {
  readonly scale: ScaleLinear<number, number>;
  /** Where the picture begins, right of the numbers. */
  readonly x: number;
  readonly width: number;
}

/** The numbers of an upright axis, with a thin line each. Only whole numbers, because they count. */
export function Axis({ scale, x, width }: AxisProps) {
  return (
    <g className="axis" aria-hidden="true">
      {scale
        .ticks(3)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick}>
            <line x1={x} x2={width} y1={scale(tick)} y2={scale(tick)} />
            <text className="axis-text" x={x - 6} y={scale(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
    </g>
  );
}
