import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Kind, parse } from "graphql";
import { buildGraphSchema } from "../../schema/build-schema";
import { project } from "../../src/config/project";
import { readDatasets } from "../../src/datasets/read-datasets";
import { runningServer, type RunningServer } from "../support/running-server";
import { openTestDatabase } from "../support/test-database";
import { blocksOf } from "./blocks";
import { runStep, stepsOf } from "./walk";

const document = "docs/tutorial.md";

describe(document, () => {
  let folder: string;
  let server: RunningServer;
  let text: string;
  beforeAll(async () => {
    text = await readFile(join(project.root, document), "utf8");
    folder = await mkdtemp(join(tmpdir(), "policy-graph-tutorial-"));
    await writeFile(join(folder, basename(savedFile())), savedQuery());
    const datasets = readDatasets(buildGraphSchema(), [project.savedQueries, folder]);
    server = await runningServer(openTestDatabase(), { datasets });
  });
  afterAll(() => server.close());
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** The file that the reader of the tutorial writes. */
  const savedFile = () => /`(my-queries\/[\w-]+\.graphql)`/u.exec(text)?.[1] ?? "";

  /** The only query of the tutorial with a name. */
  function savedQuery(): string {
    const named = blocksOf(document, "graphql").filter((query) =>
      parse(query).definitions.some((definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name),
    );
    expect(named).toHaveLength(1);
    return String(named[0]);
  }

  it.each(stepsOf(document))("$name", (step) => runStep(step, server, folder));

  it("starts the server with the folder that contains the file", () => {
    expect(text).toContain(`SAVED_QUERIES=${savedFile().split("/")[0] ?? ""} npm start`);
  });

  it("has the rows and the header that its chart selects, and the numbers that its text names", () => {
    const [table = ""] = blocksOf(document, "csv");
    const [header, ...rows] = table.trim().split("\n");
    expect(header).toBe("domain.name,policies");
    expect(text).toContain(`A1 to B${String(rows.length + 1)}`);
    const counts = new Map(rows.map((row) => [row.replace(/,\d+$/u, ""), Number(/\d+$/u.exec(row)?.[0])]));
    const domainsOf = (count: number) =>
      [...counts].flatMap(([domain, policies]) => (policies === count ? [domain] : []));
    expect(Math.max(...counts.values())).toBe(6);
    expect(domainsOf(6)).toEqual(["Education"]);
    expect(domainsOf(5)).toEqual([]);
    expect(domainsOf(4)).toEqual(["Culture", "Tourism"]);
    expect(domainsOf(3)).toEqual(["Commerce and consumption", "Healthcare", "Industry"]);
  });

  it("saves a file that begins with the byte order mark of UTF-8", async () => {
    const bytes = await readFile(join(folder, "policies-by-domain.csv"));
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });
});
