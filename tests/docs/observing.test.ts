import { logLines } from "../observing/log-lines";
import { runningServer } from "../support/running-server";
import { openTestDatabase } from "../support/test-database";
import { theBlocksOf } from "./blocks";

it("docs/observing.md shows a line of the log as the server writes it", async () => {
  const [line = ""] = theBlocksOf("docs/observing.md", "json", 1);
  const shown = JSON.parse(line) as Readonly<Record<string, unknown>>;
  const log = logLines();
  const server = await runningServer(openTestDatabase(), {}, null, { logStream: log.stream });
  await server.data(`query ${String(shown["operation"])} { policies(first: 1) { totalCount } }`);
  await server.close();

  const [written = {}] = log.all().filter(({ msg }) => msg === shown["msg"]);
  const { time: _time, pid: _pid, hostname: _hostname, ...own } = written;
  expect(own).toEqual({ ...shown, requestId: expect.any(String) as string, ms: expect.any(Number) as number });
});
