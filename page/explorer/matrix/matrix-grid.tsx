import { scaleSqrt } from "d3-scale";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useInterface } from "../messages/messages";
import { writtenNumber } from "../parts/format";
import type { MatrixModel } from "./matrix-model";

export interface Cell {
  readonly region: string;
  readonly domain: string;
}

interface MatrixGridProps {
  readonly model: MatrixModel;
  readonly chosen: Cell | undefined;
  readonly onOpen: (cell: Cell) => void;
}

/** Pixels of a row; rows outside the window are not drawn. */
const ROW = 34;
/** Rows that are drawn above and below the window. */
const MARGIN = 8;

/** The rows that a scrolled element shows. */
function useWindow(count: number) {
  const scrolled = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ first: 0, last: 40 });
  useEffect(() => {
    const element = scrolled.current;
    if (!element) return;
    const measure = () => {
      const first = Math.max(0, Math.floor(element.scrollTop / ROW) - MARGIN);
      const last = Math.ceil((element.scrollTop + element.clientHeight) / ROW) + MARGIN;
      setRange((before) => (before.first === first && before.last === last ? before : { first, last }));
    };
    measure();
    element.addEventListener("scroll", measure, { passive: true });
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    return () => {
      element.removeEventListener("scroll", measure);
      resized.disconnect();
    };
  }, [count]);
  return { scrolled, first: range.first, last: Math.min(range.last, count) };
}

/**
 * Regions by domains: the count as text and as shade, and gaps as rings. It is a grid for the keyboard (one tab stop, arrows,
 * Enter) and a table for a screen reader. Only the rows that are in sight are drawn.
 */
export function MatrixGrid({ model, chosen, onOpen }: MatrixGridProps) {
  const { messages, tag } = useInterface();
  const { rows, columns, max, countOf, peersAt } = model;
  const { scrolled, first, last } = useWindow(rows.length);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const shade = scaleSqrt([0, max], [0, 40]);

  // The cell that the keyboard is on may have been out of sight, and so not drawn.
  const mustFocus = useRef(false);
  useEffect(() => {
    if (!mustFocus.current) return;
    const cell = scrolled.current?.querySelector<HTMLElement>(`[data-cell="${at.row},${at.column}"]`);
    if (!cell) return;
    mustFocus.current = false;
    cell.focus();
  });

  function move(row: number, column: number) {
    const next = {
      row: Math.min(Math.max(row, 0), rows.length - 1),
      column: Math.min(Math.max(column, 0), columns.length - 1),
    };
    mustFocus.current = true;
    setAt(next);
    const element = scrolled.current;
    if (element && (next.row < first || next.row >= last)) element.scrollTop = next.row * ROW;
  }

  function press(event: KeyboardEvent) {
    const { row, column } = at;
    const steps: Record<string, () => void> = {
      ArrowUp: () => move(row - 1, column),
      ArrowDown: () => move(row + 1, column),
      ArrowLeft: () => move(row, column - 1),
      ArrowRight: () => move(row, column + 1),
      PageUp: () => move(row - 10, column),
      PageDown: () => move(row + 10, column),
      Home: () => move(event.ctrlKey ? 0 : row, 0),
      End: () => move(event.ctrlKey ? rows.length - 1 : row, columns.length - 1),
      Enter: () => openAt(row, column),
      " ": () => openAt(row, column),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  }

  function openAt(row: number, column: number) {
    const region = rows[row];
    const domain = columns[column];
    if (!region || !domain) return;
    if (countOf(region.id, domain.id) > 0 || isGap(region.id, domain.id))
      onOpen({ region: region.id, domain: domain.id });
  }

  const isGap = (region: string, domain: string) => peersAt(region, domain).length > 0;

  return (
    <div className="matrix" ref={scrolled}>
      <table
        role="grid"
        aria-label={messages.matrixTitle}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 2}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="corner">
              {messages.region}
            </th>
            {columns.map(({ id, name, total }) => (
              <th key={id} scope="col">
                <span className="column-name">{name}</span>
                <span className="column-total">{writtenNumber(tag, total)}</span>
              </th>
            ))}
            <th scope="col" className="row-total">
              {messages.total}
            </th>
          </tr>
        </thead>
        <tbody onKeyDown={press}>
          {first > 0 && <tr aria-hidden="true" style={{ height: first * ROW }} />}
          {rows.slice(first, last).map((region, index) => {
            const row = first + index;
            return (
              <tr key={region.id} aria-rowindex={row + 2} style={{ height: ROW }}>
                <th scope="row">{region.name}</th>
                {columns.map((domain, column) => {
                  const count = countOf(region.id, domain.id);
                  const gap = count === 0 && isGap(region.id, domain.id);
                  const written = writtenNumber(tag, count);
                  const isChosen = chosen?.region === region.id && chosen.domain === domain.id;
                  return (
                    <td
                      key={domain.id}
                      role="gridcell"
                      data-cell={`${row},${column}`}
                      tabIndex={row === at.row && column === at.column ? 0 : -1}
                      className={isChosen ? "cell chosen" : count > 0 || gap ? "cell open" : "cell"}
                      style={
                        count > 0
                          ? { backgroundColor: `color-mix(in oklab, var(--accent) ${shade(count)}%, var(--sheet))` }
                          : undefined
                      }
                      aria-label={
                        count > 0
                          ? messages.cellLabel(region.name, domain.name, written)
                          : gap
                            ? messages.gapLabel(region.name, domain.name)
                            : messages.noneLabel(region.name, domain.name)
                      }
                      onFocus={() => setAt({ row, column })}
                      onClick={() => openAt(row, column)}
                    >
                      {count > 0 ? written : gap ? <span className="gap-ring" aria-hidden="true" /> : null}
                    </td>
                  );
                })}
                <td className="row-total">{writtenNumber(tag, region.total)}</td>
              </tr>
            );
          })}
          {last < rows.length && <tr aria-hidden="true" style={{ height: (rows.length - last) * ROW }} />}
        </tbody>
      </table>
    </div>
  );
}
