/** Milliseconds between two reports: often on a terminal, where a line is overwritten, seldom in a log. */
const EVERY = { terminal: 200, log: 10_000 };

const WIDTH = 20;

export interface ProgressOptions {
  /** All bytes, or all records. */
  readonly total: number;
  readonly isTerminal: boolean;
  /** Writes to standard error. */
  readonly write: (text: string) => void;
  /** Milliseconds since any fixed moment. */
  readonly now?: () => number;
}

/**
 * Reports the progress of some work: a bar, the records done, their rate and the remaining time, as far as it can be known.
 */
export class Progress {
  private readonly now: () => number;
  private readonly start: number;
  private reportedAt: number;
  private done = 0;

  constructor(private readonly options: ProgressOptions) {
    this.now = options.now ?? (() => performance.now());
    this.start = this.now();
    this.reportedAt = this.start;
  }

  /** More of the whole is done, in the unit of the total. */
  add(amount: number): void {
    this.done += amount;
  }

  /** So many records are done; reported if enough time has passed since the last report. */
  records(count: number): void {
    const { isTerminal, write } = this.options;
    const now = this.now();
    if (now - this.reportedAt < (isTerminal ? EVERY.terminal : EVERY.log)) return;
    this.reportedAt = now;
    const line = this.line(count, (now - this.start) / 1000);
    write(isTerminal ? `\r${line}\u001b[K` : `${line}\n`);
  }

  /** Clears a terminal's line. */
  end(): void {
    if (this.options.isTerminal && this.reportedAt > this.start) this.options.write("\r\u001b[K");
  }

  private line(count: number, seconds: number): string {
    const { total } = this.options;
    const share = total > 0 ? Math.min(this.done / total, 1) : 1;
    const bar = "█".repeat(Math.round(share * WIDTH)).padEnd(WIDTH, "░");
    const left = share > 0 ? `, ${String(Math.ceil((seconds * (1 - share)) / share))} s left` : "";
    return `${bar} ${String(Math.floor(share * 100))} %, ${String(count)} records, ${(count / seconds).toFixed(0)}/s${left}`;
  }
}
