import type { IncomingMessage } from "node:http";
import { get } from "node:http";
import { opened, overOldProtocol, pause } from "./clients";
import { fetchTable } from "../client";
import { type LongTables, POLICIES } from "./long-tables";

/** How the reading of an answer ends: in order, or broken off. */
const ending = (response: IncomingMessage) =>
  new Promise<"whole" | "broken off">((resolve) => {
    response.on("error", () => undefined);
    response.on("close", () => {
      resolve(response.complete ? "whole" : "broken off");
    });
    response.resume();
  });

/** Tables longer than the bound: they are sent while they are read, and end with their reader or with the database. */
export function streams(tables: () => LongTables): void {
  describe("a stream of many bytes", () => {
    it.each(["ndjson", "csv", "json", "parquet"])(
      "as .%s has neither a length nor ranges, and its headers say so",
      async (extension) => {
        const response = await opened(tables().server, `/q/wide.${extension}?all=true`, { range: "bytes=0-9" });
        expect([response.statusCode, response.headers["content-length"], response.headers["accept-ranges"]]).toEqual([
          200,
          undefined,
          "none",
        ]);
        response.destroy();
        expect(await tables().untilEnded()).toBe(true);
      },
    );

    it("is read from the database no faster than by its reader", async () => {
      const response = await opened(tables().server, "/q/widest.ndjson?all=true");
      response.pause();
      await pause(1_000);
      const read = tables().database.rows;
      await pause(500);
      expect(tables().database.rows).toBe(read);
      expect(read).toBeGreaterThan(0);
      expect(read).toBeLessThan(POLICIES * 2);
      expect(await tables().isStreaming()).toBe(true);
      response.destroy();
      expect(await tables().untilEnded()).toBe(true);
    });

    it.each(["ndjson", "csv", "json", "parquet"])(
      "ends in the database when the reader of .%s disconnects",
      async (extension) => {
        for (const encoding of ["identity", "gzip"]) {
          const response = await opened(tables().server, `/q/wide.${extension}?all=true`, {
            "accept-encoding": encoding,
          });
          await new Promise((resolve) => response.once("data", resolve));
          response.destroy();
          expect(await tables().untilEnded()).toBe(true);
          expect(tables().database.rows).toBeLessThan(POLICIES * 8);
          tables().database.rows = 0;
        }
      },
    );

    it("ends in the database when its reader disconnects before the next rows", async () => {
      const response = await opened(tables().server, "/q/wide.json?all=true");
      await new Promise((resolve) => response.once("data", resolve));
      tables().proxy.holdAnswers((text) => tables().isStreamed(text));
      try {
        // What is already being sent is read to its end.
        response.resume();
        await pause(500);
        response.destroy();
        expect(await tables().untilEnded()).toBe(true);
      } finally {
        await tables().proxy.restore();
      }
    });

    it("ends in the database when its reader disconnects before the first row", async () => {
      tables().proxy.holdAnswers((text) => tables().isStreamed(text));
      const request = get(`${tables().server.url}/q/wide.json?all=true`, { agent: false }).on("error", () => undefined);
      try {
        for (let attempt = 0; attempt < 50 && !(await tables().isStreaming()); attempt++) await pause(10);
        expect(await tables().isStreaming()).toBe(true);
        expect(tables().database.rows).toBe(0);
        request.destroy();
        expect(await tables().untilEnded()).toBe(true);
      } finally {
        await tables().proxy.restore();
      }
    });

    it("is not read for HEAD", async () => {
      const response = await fetchTable(`${tables().server.url}/q/wide.ndjson?all=true`, { method: "HEAD" });
      expect(response.status).toBe(200);
      expect(await tables().untilEnded()).toBe(true);
      expect(tables().database.rows).toBeLessThan(POLICIES);
    });

    it.each([
      ["ndjson", "identity"],
      ["ndjson", "gzip"],
      ["csv", "identity"],
      ["csv", "br"],
      ["json", "identity"],
      ["parquet", "identity"],
    ])("as %s, %s, is broken off if the database fails", async (extension, encoding) => {
      const response = await opened(tables().server, `/q/wide.${extension}?all=true`, { "accept-encoding": encoding });
      expect(response.statusCode).toBe(200);
      response.pause();
      await tables().proxy.cut();
      try {
        expect(await ending(response)).toBe("broken off");
      } finally {
        await tables().proxy.restore();
      }
    });
  });

  describe("HTTP/1.0, in which the end of the connection is the end of a body without a length", () => {
    it.each(["ndjson", "csv", "json", "parquet"])(
      "refuses a table of .%s that is too long for a length",
      async (extension) => {
        const { head, body } = await overOldProtocol(tables().server.url, `/q/wide.${extension}?all=true`);
        expect(head).toMatch(/^HTTP\/1\.1 505 /);
        expect(JSON.parse(body.toString())).toEqual({
          errors: [
            {
              message: expect.stringMatching(/longer than 1048576 bytes.*HTTP\/1\.1/) as string,
              extensions: { code: "HTTP_VERSION_NOT_SUPPORTED", requestId: expect.any(String) as string },
            },
          ],
        });
        expect(await tables().untilEnded()).toBe(true);
      },
    );
  });
}
