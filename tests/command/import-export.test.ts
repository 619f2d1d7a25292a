// Long, because what is imported is then exported and restored, on one database.
import { createHash } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { buildGraphSchema } from "../../schema/build-schema";
import { ImportMode } from "../../schema/enums";
import { dataTraditional } from "../../src/graph/import/data-traditional";
import { transactionalEdits } from "../../src/main/transactional-edits";
import { importFile } from "../../src/graph/import/import-file";
import { importKind } from "../../src/editing/import-kinds";
import { restoreGraph } from "../../src/graph/backup/restore-graph";
import { Database } from "../../src/neo4j/database";
import type { RunInTransaction } from "../../src/neo4j/runnable-statement";
import { makeFolder } from "../../src/neo4j/embedded/folder";
import { noteAddress, runningEmbedded } from "../../src/neo4j/embedded/running-embedded";
import { firstPolicy, organizations, secondPolicy, sources } from "../editing/inputs";
import { type OwnNeo4j, ownNeo4j } from "../support/lent-neo4j";
import { bytesOf, csvOf, flatPolicy, ndjson, source, write } from "./files";
import { runCommand } from "./run";

// These tests write, so they have a Neo4j of their own; the commands find it by its data folder, as they find a server's.
describe("import and export", () => {
  let folder: string;
  let neo4j: OwnNeo4j;
  let database: Database;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "policy-graph-files-"));
    neo4j = await ownNeo4j("fewRegions");
    const layout = await makeFolder(join(folder, "data"));
    await writeFile(layout.password, `${neo4j.password}\n`);
    await noteAddress(layout, neo4j.uri, process.pid);
    database = new Database({ ...neo4j, statementTimeout: 60_000 });
  });
  afterAll(async () => {
    await database.close();
    await neo4j.giveBack();
    await rm(folder, { recursive: true, force: true });
  });

  const run = (...args: readonly string[]) =>
    runCommand(args, { environment: { DATA_FOLDER: join(folder, "data"), STATEMENT_TIMEOUT: "60" } });

  /** The result of a command that must succeed. */
  async function done(...args: readonly string[]): Promise<string> {
    const { exitCode, output, errors } = await run(...args);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: expect.any(String) as unknown });
    return output;
  }

  const column = async (text: string) => (await database.read({ text, parameters: {} })).map((row) => row["value"]);
  const policyIds = (prefix: string) =>
    column(`MATCH (p:Policy) WHERE p.id STARTS WITH '${prefix}' RETURN p.id AS value ORDER BY value`);

  it("a command connects to the database that already runs on the data folder", async () => {
    expect(await done("info")).toContain(`database  the running server's Neo4j, ${neo4j.uri}`);
    expect(statSync(join(folder, "data", "address")).mode & 0o777).toBe(0o600);
  });

  it("a note that a killed process left is ignored", async () => {
    const stale = join(folder, "stale");
    write(stale, { address: JSON.stringify({ uri: neo4j.uri, pid: 2 ** 22 + 1 }), password: `${neo4j.password}\n` });
    expect(await runningEmbedded(stale)).toBeUndefined();
    expect(await runningEmbedded(join(folder, "data"))).toEqual({
      uri: neo4j.uri,
      user: "neo4j",
      password: neo4j.password,
    });
  });

  describe("import", () => {
    it("imports a folder of any formats, and first what others refer to; the history names the user who imported", async () => {
      write(join(folder, "first"), {
        "a.json": JSON.stringify([flatPolicy("flat-plan")]),
        "sources.yaml": stringify([source]),
        "organizations.csv": `id,name,nameEn\n${organizations.map(({ id, name, nameEn }) => [id, name, nameEn].join(",")).join("\n")}\n`,
      });
      const output = await done("import", join(folder, "first"), "--by", "Ada");
      expect(output.split("\n").map((line) => line.replace(/^.*first./, ""))).toEqual([
        "organizations.csv: 2 created, 0 changed, 0 unchanged",
        "sources.yaml: 1 created, 0 changed, 0 unchanged",
        "a.json: 1 created, 0 changed, 0 unchanged",
        "",
      ]);
      expect(await column("MATCH (c:Change {nodeId: 'flat-plan'}) RETURN c.by AS value")).toEqual(["Ada"]);
    });

    it.each([
      ["ndjson", ndjson([flatPolicy("flat-plan")])],
      ["yaml", stringify(flatPolicy("flat-plan"))],
      ["csv", csvOf("flat-plan")],
    ])("the same policy as %s changes nothing", async (ending, content) => {
      const [path = ""] = write(folder, { [`same.${ending}`]: content });
      expect(await done("import", path)).toBe(`${path}: 0 created, 0 changed, 1 unchanged\n`);
    });

    it.each([
      ["yaml", (id: string) => stringify({ ...flatPolicy(id), publishedOn: 2023 }), "2023-01-01 YEAR"],
      ["csv", (id: string) => csvOf(id).replace("2023-03-01", "2023-03"), "2023-03-01 MONTH"],
      ["ndjson", (id: string) => ndjson([{ ...flatPolicy(id), publishedOn: "2023-03-01" }]), "2023-03-01 DAY"],
    ])("a date in %s is as precise as it is written", async (ending, content, expected) => {
      const [path = ""] = write(folder, { [`dated.${ending}`]: content(`dated-${ending}`) });
      expect(await done("import", path)).toContain("1 created");
      const text = `MATCH (p:Policy {id: 'dated-${ending}'}) RETURN toString(p.publishedOn) + ' ' + p.publishedOnPrecision AS value`;
      expect(await column(text)).toEqual([expected]);
    });

    it.each<[name: string, content: string, problems: readonly string[]]>([
      [
        "wrong.ndjson",
        `${ndjson([{ ...flatPolicy("Wrong Id"), periodStart: 1, publishedOn: "2023-02-30" }])}\n{"id"\n`,
        ["line 3 (record 2): is not valid JSON: "],
      ],
      [
        "wrong.json",
        JSON.stringify([flatPolicy("right"), { ...flatPolicy("wrong"), publishedOn: "2023-02-30", periodStart: 1 }]),
        [
          "line 1 (record 2), publishedOn: must be a valid date from 1900-01-01 to 2200-12-31, written YYYY-MM-DD",
          "line 1 (record 2), periodStart: must be a year from 1900",
        ],
      ],
      [
        "type.yaml",
        stringify([{ ...flatPolicy("wrong"), kind: "PLAN", more: 1 }]),
        [
          "line 1 (record 1), kind: does not fit PolicyInput",
          'line 1 (record 1): does not fit PolicyInput: Field "more"',
        ],
      ],
      [
        "quote.ndjson",
        ndjson([{ ...flatPolicy("wrong"), kindEvidence: [{ quote: "不在" }], region: { name: "无此地" } }]),
        [
          'line 1 (record 1), region.name: "无此地" is not the name of a known region',
          "line 1 (record 1), kindEvidence[0].quote: is not in the text",
        ],
      ],
      [
        "twice.json",
        JSON.stringify([flatPolicy("right"), flatPolicy("twice")], null, 1).replace(
          '"id": "twice",',
          '"id": "twice",\n"title": "另一个",',
        ),
        ["line 72 (record 2), title: occurs more than once: remove all but one"],
      ],
      [
        "twice.ndjson",
        ndjson([flatPolicy("right"), flatPolicy("twice")]).replace(
          '"quote":"赋能教育"',
          '"quote":"教育","quote":"赋能教育"',
        ),
        ["line 1 (record 1), domains[0].evidence[0].quote: occurs more than once: remove all but one"],
      ],
      [
        "twice.yaml",
        `- ${stringify(flatPolicy("twice")).trimEnd().replaceAll("\n", "\n  ")}\n  title: 另一个\n`,
        ["line 32 (record 1), title: occurs more than once: remove all but one"],
      ],
      ["alias.yaml", "- id: a\n- id: *nope\n", ["line 2 (record 2): is not valid YAML: Unresolved alias"]],
      [
        "twice.csv",
        csvOf("twice").replace("summaryEn", "title"),
        ["line 1 (record 1), title: occurs more than once: remove all but one"],
      ],
      [
        "column.csv",
        "id,measures,color\na,b,c\n",
        [
          "line 2 (record 1), measures: cannot be written in a cell",
          "line 2 (record 1), color: is not a field of PolicyInput",
        ],
      ],
    ])("%s is refused, with the positions of all its problems", async (name, content, expected) => {
      const [path = ""] = write(folder, { [name]: content });
      const { exitCode, errors, output } = await run("import", path);
      expect({ exitCode, output }).toEqual({ exitCode: 3, output: "" });
      for (const line of expected) expect(errors).toContain(`${path}, ${line}`);
      expect(errors).toContain("Nothing of the file was written.");
      expect(errors).not.toMatch(/^ +at /m);
    });

    it("prints what cleaning changed in the text of a source, some changes of each rule and the number of the others", async () => {
      const raw = `10 个项目${"，建设 5 个平台".repeat(10)}。银行(háng)`;
      write(join(folder, "cleaning"), {
        "sources.json": JSON.stringify([{ id: "source:spaced", title: "空格", titleEn: "Spaces", raw }]),
      });
      const output = await done("import", join(folder, "cleaning"), "--dry-run");
      expect(output.split("\n").slice(0, 4)).toEqual([
        "source:spaced: cleaning made 22 changes: READING 1, BLANK 21",
        '  READING 99-105: "(háng)" became ""',
        '  BLANK 2-3: " " became ""',
        '  BLANK 9-10: " " became ""',
      ]);
      expect(output).toContain("  BLANK: 11 more\n");
      expect(output).toMatch(/sources\.json: 1 would be created/);
    });

    it("a file in GB18030 is refused with the position, and imported if its encoding is named", async () => {
      // 南京市商务局 in GB18030, after enough rows that the first batches could be written.
      const rows = Array.from({ length: 3 }, (_, row) => `organization:row-${String(row)},row ${String(row)},Row\n`);
      const name = Buffer.from("c4cfbea9cad0c9cccef1bed6", "hex");
      const [path = ""] = write(join(folder, "gbk"), { "organizations.csv": "" });
      await writeFile(
        path,
        Buffer.concat([
          Buffer.from(`id,name,nameEn\n${rows.join("")}`),
          Buffer.from("organization:gbk,"),
          name,
          Buffer.from(",Bureau\n"),
        ]),
      );
      const names = () => column("MATCH (o:Organization {id: 'organization:gbk'}) RETURN o.name AS value");
      const { exitCode, errors, output } = await run("import", path, "--batch", "1");
      expect({ exitCode, output }).toEqual({ exitCode: 3, output: "" });
      expect(errors).toContain(
        `${path}, line 5, byte 120: is not UTF-8: save it as UTF-8, or use --encoding gb18030 if it is GB18030, GBK or GB2312`,
      );
      expect(errors).toContain("Nothing of the file was written.");
      expect(
        await column("MATCH (o:Organization) WHERE o.id STARTS WITH 'organization:row' RETURN o.id AS value"),
      ).toEqual([]);
      expect(await done("import", path, "--encoding", "gb18030")).toBe(`${path}: 4 created, 0 changed, 0 unchanged\n`);
      expect(await names()).toEqual(["南京市商务局"]);
    });

    it.each([
      ["a file that does not exist", ["nowhere.json"], 3, "nowhere.json does not exist"],
      ["another file name extension", [__filename], 3, "has an ending that cannot be read"],
      ["a batch that is too large", ["x.json", "--batch", "1001"], 2, "It must be a whole number from 1 to 1000"],
      ["an unknown mode", ["x.json", "--mode", "add"], 2, "Allowed choices are merge, replace"],
    ])("%s is reported", async (_name, args, code, message) => {
      const { exitCode, errors } = await run("import", ...args);
      expect(exitCode).toBe(code);
      expect(errors).toContain(message);
    });

    it("a batch is written completely or not at all; the batches before it remain", async () => {
      const policies = ["one", "two", "three", "four"].map((name) => flatPolicy(`batch-${name}`));
      const wrong = { ...flatPolicy("batch-five"), kindEvidence: [{ quote: "不在" }] };
      const [path = ""] = write(folder, { "batches.ndjson": ndjson([...policies.slice(0, 3), wrong, policies[3]]) });
      const { exitCode, errors } = await run("import", path, "--batch", "2");
      expect(exitCode).toBe(3);
      expect(errors).toContain(
        "The 2 records before this are written, and they stay. Correct the file and import it again.",
      );
      expect(await policyIds("batch-")).toEqual(["batch-one", "batch-two"]);
      write(folder, { "batches.ndjson": ndjson(policies) });
      expect(await done("import", path, "--batch", "2")).toContain("2 created, 0 changed, 2 unchanged\n");
    });

    it("a dry run reports the problems of every batch and writes nothing", async () => {
      const wrong = (id: string) => ({ ...flatPolicy(id), kindEvidence: [{ quote: "不在" }] });
      const [path = ""] = write(folder, {
        "dry.ndjson": ndjson([wrong("dry-a"), flatPolicy("dry-b"), wrong("dry-c")]),
      });
      const { exitCode, errors } = await run("import", path, "--dry-run", "--batch", "1");
      expect(exitCode).toBe(3);
      expect(errors).toContain("line 1 (record 1), kindEvidence[0].quote");
      expect(errors).toContain("line 3 (record 3), kindEvidence[0].quote");
      write(folder, { "dry.ndjson": ndjson([flatPolicy("dry-b")]) });
      expect(await done("import", path, "--dry-run")).toBe(`${path}: 1 would be created, 0 changed, 0 unchanged\n`);
      expect(await policyIds("dry-")).toEqual([]);
    });

    it.each(["before", "after"])("continues after it was killed just %s a batch was written", async (moment) => {
      const names = ["a", "b", "c", "d", "e"].map((name) => `resumed-${moment}-${name}`);
      const [path = ""] = write(folder, { [`${moment}.ndjson`]: ndjson(names.map(flatPolicy)) });
      const options = {
        mode: ImportMode.MERGE,
        dryRun: false,
        batch: 2,
        by: "Ada",
        signal: new AbortController().signal,
      };
      const ignore = () => undefined;
      await expect(
        importFile(killedAt(2, moment), path, importKind(buildGraphSchema(), "policies"), await dataTraditional(), {
          ...options,
          onRead: ignore,
          onProgress: ignore,
          onWarning: ignore,
          onCleaning: ignore,
        }),
      ).rejects.toThrow("killed");
      const there = moment === "before" ? 2 : 4;
      expect(await policyIds(`resumed-${moment}`)).toHaveLength(there);
      expect(await done("import", path, "--batch", "2", "--by", "Ada")).toContain(
        `${String(5 - there)} created, 0 changed, 0 unchanged (${String(there)} records were imported by an earlier run)`,
      );
      expect(await policyIds(`resumed-${moment}`)).toEqual(names);
      expect(
        await column(
          `MATCH (c:Change) WHERE c.nodeId STARTS WITH 'resumed-${moment}' RETURN c.nodeId AS value ORDER BY value`,
        ),
      ).toEqual(names);
      expect(await column("MATCH (progress:ImportProgress) RETURN progress.key AS value")).toEqual([]);
    });
  });

  /** The database of a process that is killed at its nth transaction, before or after that one is written. */
  function killedAt(nth: number, moment: string) {
    let count = 0;
    return {
      read: (statement: Parameters<Database["read"]>[0]) => database.read(statement),
      write: (statements: Parameters<Database["write"]>[0]) => database.write(statements),
      async transaction<Value>(work: (run: RunInTransaction) => Promise<Value>): Promise<Value> {
        count += 1;
        const value = await database.transaction(async (inside) => {
          const result = await work(inside);
          if (count === nth && moment === "before") throw new Error("killed");
          return result;
        });
        if (count === nth) throw new Error("killed");
        return value;
      },
    };
  }

  describe("an export", () => {
    const derived = `MATCH (r:Region)-[f:FOCUSES_ON]->(d) RETURN r.id + d.id + f.policies + f.measures AS value ORDER BY value`;
    const texts = `MATCH (p:Policy) RETURN p.id + reduce(all = '', one IN p.statedTexts | all + one) + reduce(all = '', one IN p.within + p.covers | all + one) AS value ORDER BY value`;
    const ends = `MATCH (p:Policy) WHERE p.endsOn IS NOT NULL RETURN p.id + ' ' + toString(p.endsOn) AS value ORDER BY value`;
    const { publishedOn: _day, publishedOnEvidence: _words, ...undated } = secondPolicy;
    const latest = { ...undated, id: "dated-latest", expiresOn: "2025", expiresOnEvidence: [{ quote: "2025年" }] };
    const wipe = () => database.write([{ text: "MATCH (n) DETACH DELETE n", parameters: {} }]);
    let backup: string;
    let bytes: Record<string, string>;
    let before: unknown[];

    beforeAll(async () => {
      write(join(folder, "two"), {
        "sources.json": JSON.stringify(sources),
        "policies.ndjson": ndjson([firstPolicy, secondPolicy, latest]),
        "organizations.yaml": stringify([
          { ...organizations[1], aliases: ["市科技局"], region: "南京", broader: organizations[0]?.id },
          { ...organizations[0], formerIds: ["organization:nanjing-teaching"] },
        ]),
        "domains.yaml": stringify([
          { id: "education", name: "教育事业", nameEn: "Education", aliases: ["教育"], broader: "culture" },
        ]),
      });
      await done("import", join(folder, "two"));
      // A day of publication that the source's day gave stays as it is.
      const [path = ""] = write(folder, {
        "sources.json": JSON.stringify([{ ...sources[1], publishedOn: "2023-06-30" }]),
      });
      await done("import", path);
      const user = { name: "Ada", role: "editor" } as const;
      const edits = transactionalEdits(database);
      await edits.apply(
        { mutation: "amendPolicy", provided: { id: "batch-one", by: "batch-two", on: "2024-01-01" } },
        user,
      );
      await edits.apply({ mutation: "repealPolicy", provided: { id: "batch-three", on: "2024-05-01" } }, user);
      await edits.apply({ mutation: "deletePolicy", provided: { id: "batch-four" } }, user);
      await edits.changeDraft({ mutation: "draftSource", provided: { source: sources[0]?.id ?? "" } }, user);
      backup = join(folder, "backup");
      await done("export", backup);
      bytes = bytesOf(backup);
      before = [await column(derived), await column(texts)];
    });

    it("writes a manifest and the parts, sorted by id", () => {
      const manifest = JSON.parse(bytes["manifest.json"] ?? "") as {
        format: number;
        parts: Record<string, { records: number }>;
      };
      expect(manifest.format).toBe(1);
      for (const [part, { records }] of Object.entries(manifest.parts)) {
        const ids = (bytes[`${part}.ndjson`] ?? "")
          .split("\n")
          .slice(0, -1)
          .map((line) => (JSON.parse(line) as { id: string }).id);
        expect(ids).toEqual([...ids].sort());
        expect({ part, records }).toEqual({ part, records: ids.length });
        expect(records).toBeGreaterThan(0);
      }
    });

    it("into a folder that is not empty is refused, and so is restoring into a graph that is not empty", async () => {
      expect(await run("export", backup)).toMatchObject({
        exitCode: 14,
        errors: expect.stringContaining("already contains files") as unknown,
      });
      const { exitCode, errors } = await run("import", backup);
      expect(exitCode).toBe(3);
      expect(errors).toContain("is a backup, but the graph is not empty");
    });

    it("writes policies that can be imported as one file, and that change nothing in the same graph", async () => {
      const total = JSON.parse(bytes["manifest.json"] ?? "") as { parts: { policies: { records: number } } };
      const { records } = total.parts.policies;
      expect(await done("import", join(backup, "policies.ndjson"))).toContain(
        `0 created, 0 changed, ${String(records)} unchanged`,
      );
    });

    const parts = ["domains", "technologies", "organizations", "target-groups", "sources", "policies"];

    it("writes parts that edits can make: each can be imported alone, and changes nothing in the same graph", async () => {
      const { parts: notes } = JSON.parse(bytes["manifest.json"] ?? "") as {
        parts: Record<string, { records: number }>;
      };
      for (const part of parts) {
        const path = join(backup, `${part}.ndjson`);
        const unchanged = `0 created, 0 changed, ${String(notes[part]?.records)} unchanged`;
        expect(await done("import", path)).toBe(`${path}: ${unchanged}\n`);
      }
    });

    it.each(["regions", "statuses", "changes", "drafts"])(
      "writes %s, which are restored only with the whole folder",
      async (part) => {
        const { exitCode, errors } = await run("import", join(backup, `${part}.ndjson`));
        expect(exitCode).toBe(3);
        expect(errors).toContain(
          `${part}.ndjson is a part of a backup that can be restored only with the whole folder`,
        );
      },
    );

    it("writes parts that state the same when they are imported into another graph", async () => {
      await database.write([{ text: "MATCH (n) WHERE NOT n:Region DETACH DELETE n", parameters: {} }]);
      await done("import", ...parts.map((part) => join(backup, `${part}.ndjson`)));
      await done("export", join(folder, "elsewhere"));
      const elsewhere = bytesOf(join(folder, "elsewhere"));
      for (const part of parts) {
        const name = `${part}.ndjson`;
        expect([name, elsewhere[name]]).toEqual([name, bytes[name]]);
      }
      expect([await column(derived), await column(texts)]).toEqual(before);
    });

    it("restored into an empty graph gives the same graph, and exported again the same bytes", async () => {
      const endings = ["batch-one 2024-01-01", "batch-three 2024-05-01", "dated-latest 2026-01-01"];
      await wipe();
      expect(await done("import", backup)).toMatch(/^Restored \d+ regions, /);
      await done("export", join(folder, "again"));
      expect(bytesOf(join(folder, "again"))).toEqual(bytes);
      expect([await column(derived), await column(texts)]).toEqual(before);
      expect(await column(ends)).toEqual(endings);
      expect(await column("MATCH (progress:ImportProgress) RETURN progress.key AS value")).toEqual([]);
    });

    it.each(["before", "after"])(
      "restored again continues after it was killed just %s a batch was written",
      async (moment) => {
        await wipe();
        const restoring = { batch: 5, signal: new AbortController().signal, onProgress: () => undefined };
        await expect(
          restoreGraph(killedAt(7, moment), buildGraphSchema(), backup, await dataTraditional(), restoring),
        ).rejects.toThrow("killed");
        await done("import", backup, "--batch", "7");
        await done("export", join(folder, `resumed-${moment}`));
        expect(bytesOf(join(folder, `resumed-${moment}`))).toEqual(bytes);
      },
    );

    it("that was altered, with matching digests, is refused before anything is written", async () => {
      await wipe();
      const forged = join(folder, "forged");
      const alter = (name: string, change: (text: string) => string) => {
        const content = change(bytes[name] ?? "");
        expect(content).not.toBe(bytes[name]);
        const manifest = JSON.parse(bytes["manifest.json"] ?? "") as { parts: Record<string, { sha256: string }> };
        const part = manifest.parts[name.replace(".ndjson", "")];
        if (part) part.sha256 = createHash("sha256").update(content).digest("hex");
        write(forged, { ...bytes, [name]: content, "manifest.json": JSON.stringify(manifest) });
      };
      const altered: readonly (readonly [name: string, change: (text: string) => string, problem: string])[] = [
        ["regions.ndjson", (text) => text.replace('"PROVINCE"', '"EMPIRE"'), "level: must be one of NATION, PROVINCE"],
        ["regions.ndjson", (text) => text.replace('"name":"', '"name":"\\u0000'), "name: must be a text of"],
        [
          "policies.ndjson",
          (text) => text.replace(/"publishedOn":"\d+/u, '"publishedOn":"1066'),
          "publishedOn: must be",
        ],
        ["sources.ndjson", (text) => `${text}[]\n`, "does not fit SourceInput"],
        ["changes.ndjson", (text) => `{"id":"1"}\n${text}`, "line 1 (record 1), action: must be one of CREATED"],
        ["domains.ndjson", (text) => text.replace(/"id":"[^"]*"/u, '"id":"A B"'), "line 1 (record 1), id: must be"],
      ];
      for (const [name, change, expected] of altered) {
        alter(name, change);
        const { exitCode, errors, output } = await run("import", forged);
        expect({ name, exitCode, output }).toEqual({ name, exitCode: 3, output: "" });
        expect(errors).toContain(`${join(forged, name)}, line `);
        expect(errors).toContain(expected);
        expect(errors).toContain("Nothing of the backup was written.");
        expect(await column("MATCH (region:Region) RETURN count(region) AS value")).toEqual([0]);
      }
    });

    it("that was killed leaves no file after another export has run", async () => {
      const draft = join(folder, `.tidy-${String(2 ** 22 + 1)}-abcdef`);
      const others = [join(folder, `.tidy-${String(process.pid)}-abcdef`), join(folder, ".tidy-notes")];
      for (const path of [draft, ...others]) write(path, { "regions.ndjson": "" });
      await done("export", join(folder, "tidy"));
      expect([draft, ...others].map((path) => existsSync(path))).toEqual([false, true, true]);
    });

    it("whose files were altered, or that has a later version, is refused", async () => {
      const altered = join(folder, "altered");
      write(altered, { ...bytes, "policies.ndjson": "" });
      expect(await run("import", altered)).toMatchObject({
        exitCode: 3,
        errors: expect.stringContaining("policies.ndjson is not the file that manifest.json describes") as unknown,
      });
      const path = join(altered, "manifest.json");
      await writeFile(path, (await readFile(path, "utf8")).replace('"format": 1', '"format": 2'));
      expect(await run("import", altered)).toMatchObject({
        exitCode: 3,
        errors: expect.stringContaining("its format is 2, and this version reads 1") as unknown,
      });
      expect(await done("import", backup, "--dry-run")).toContain("is complete: ");
    });
  });
});
