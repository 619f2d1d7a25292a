/** A log in memory, as the lines of JSON that the server writes. */
export function logLines() {
  const lines: Record<string, unknown>[] = [];
  return {
    stream: { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) },
    /** The lines of one request, without what pino adds to each. */
    of: (requestId: string) =>
      lines
        .filter((line) => line["requestId"] === requestId)
        .map(({ time: _time, pid: _pid, hostname: _hostname, requestId: _id, ...line }) => line),
    all: () => lines,
  };
}
