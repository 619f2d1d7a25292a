import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { runningServer, type RunningServer } from "../../support/running-server";
import { overOldProtocol, pause } from "./clients";
import { fetchTable } from "../client";
import { datasets, type LongTables, RecordingDatabase } from "./long-tables";

/** Tables up to the bound: written to disk once, served with length and ranges. */
export function storedTables(tables: () => LongTables): void {
  describe("a long table up to the bound", () => {
    let storing: RunningServer;
    let storingDatabase: RecordingDatabase;
    beforeAll(async () => {
      storingDatabase = new RecordingDatabase({ ...tables().neo4j, uri: tables().proxy.uri, statementTimeout: 30_000 });
      storing = await runningServer(storingDatabase, { datasets });
    });
    afterAll(() => storing.close());

    const request = (path: string, headers: Record<string, string> = {}, method = "GET") =>
      fetchTable(`${storing.url}/q/${path}`, { method, headers: { "accept-encoding": "identity", ...headers } });
    const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

    it.each(["csv", "json", "parquet"])(
      "as .%s has a length, also by HEAD and by HTTP/1.0, and ranges",
      async (extension) => {
        const path = `wide.${extension}?all=true`;
        const head = await request(path, {}, "HEAD");
        const whole = await request(path);
        const bytes = await bytesOf(whole);
        expect(bytes.length).toBeGreaterThan(4 * 1024 * 1024);
        for (const { headers } of [head, whole])
          expect([headers.get("content-length"), headers.get("accept-ranges")]).toEqual([
            String(bytes.length),
            "bytes",
          ]);
        const old = await overOldProtocol(storing.url, `/q/${path}`);
        expect(old.head).toContain(`content-length: ${String(bytes.length)}`);
        expect(old.body.equals(bytes)).toBe(true);

        const etag = whole.headers.get("etag") ?? "";
        const part = await request(path, { range: "bytes=1000000-2999999", "if-range": etag });
        expect([part.status, part.headers.get("content-range")]).toEqual([
          206,
          `bytes 1000000-2999999/${String(bytes.length)}`,
        ]);
        expect((await bytesOf(part)).equals(bytes.subarray(1_000_000, 3_000_000))).toBe(true);
        const end = await request(path, { range: "bytes=-8" });
        expect((await bytesOf(end)).equals(bytes.subarray(-8))).toBe(true);
        const older = await request(path, { range: "bytes=0-9", "if-range": '"older"' });
        expect([older.status, (await bytesOf(older)).equals(bytes)]).toEqual([200, true]);
        expect((await request(path, { range: `bytes=${String(bytes.length)}-` })).status).toBe(416);
        expect((await request(path, { "if-none-match": etag })).status).toBe(304);
      },
    );

    it("as .ndjson is sent from its first row, without a length; by HTTP/1.0 it has one", async () => {
      const streamed = await request("wide.ndjson?all=true");
      expect(streamed.headers.get("content-length")).toBeNull();
      const bytes = await bytesOf(streamed);
      const { head, body } = await overOldProtocol(storing.url, "/q/wide.ndjson?all=true");
      expect(head).toContain(`content-length: ${String(bytes.length)}`);
      expect(body.equals(bytes)).toBe(true);
    });

    it("if compressed, has the length of what is sent", async () => {
      const response = await fetchTable(`${storing.url}/q/wide.csv?all=true`, {
        headers: { "accept-encoding": "gzip" },
      });
      const plain = await bytesOf(await request("wide.csv?all=true"));
      expect(response.headers.get("content-encoding")).toBe("gzip");
      expect(Number(response.headers.get("content-length"))).toBeLessThan(plain.length);
      expect((await bytesOf(response)).equals(plain)).toBe(true);
    });

    it("is read from the database once for many simultaneous readers", async () => {
      storingDatabase.statements = [];
      const got = await Promise.all([0, 1, 2, 3].map(async () => bytesOf(await request("wide.csv?all=true&bom=true"))));
      expect(new Set(got.map(({ length }) => length)).size).toBe(1);
      expect(storingDatabase.statements).toHaveLength(1);
    });

    it.each(["csv", "json", "parquet"])(
      "as .%s is refused and no part of it is sent, if the database fails before the end",
      async (extension) => {
        const path = `/q/wide.${extension}?all=true&formulas=true`;
        const first = overOldProtocol(storing.url, path);
        const second = request(path.slice(3));
        await pause(300);
        await tables().proxy.cut();
        try {
          const { head, body } = await first;
          expect(head).toMatch(/^HTTP\/1\.1 503 /);
          expect(body.toString()).toContain("SERVICE_UNAVAILABLE");
          expect((await second).status).toBe(503);
        } finally {
          await tables().proxy.restore();
        }
      },
    );

    it("leaves no file", async () => {
      const names = async () => (await readdir(tmpdir())).filter((name) => name.startsWith("policy-graph-table"));
      await bytesOf(await request("wide.csv?all=true"));
      expect(await names()).toEqual([]);
    });
  });
}
