import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../../src/config/project";
import { readDatasets, SavedQueriesRefused } from "../../src/datasets/read-datasets";
import { runningServer } from "../support/running-server";
import { schema } from "./tables";

describe("a user's own saved queries", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "policy-graph-queries-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const save = (file: string, text: string) => writeFile(join(folder, file), text);
  const kunshan =
    '# Domains of Kunshan, as its policies\n# state them.\n#\n# More.\n{ region(id: "320583") { domains { id } } }\n';

  it("are served with the project's, by the order of their file names, without the numbers", async () => {
    await save("2-kunshan.graphql", kunshan);
    await save("1-all-domains.graphql", "{ domains { nodes { id } } }");
    await save("notes.txt", "no query");
    const long = "a".repeat(240);
    await save(`3-${long}.graphql`, `\ufeff${kunshan.replaceAll("\n", "\r\n")}`);
    const datasets = readDatasets(schema, [project.savedQueries, folder]);
    expect(datasets.slice(-3).map(({ name, description }) => ({ name, description }))).toEqual([
      { name: "all-domains", description: "" },
      { name: "kunshan", description: "Domains of Kunshan, as its policies state them." },
      { name: long, description: "Domains of Kunshan, as its policies state them." },
    ]);
    const server = await runningServer(undefined, { datasets });
    try {
      expect(await (await fetch(`${server.url}/q/kunshan.csv`)).text()).toMatch(/^id\r\n\S/);
      for (const suffix of [".json", ".parquet", "/schema.json"]) {
        expect([suffix, (await fetch(`${server.url}/q/${long}${suffix}`)).status]).toEqual([suffix, 200]);
      }
      expect(await (await fetch(`${server.url}/q`, { headers: { accept: "text/html" } })).text()).toContain(
        "q/kunshan.csv",
      );
    } finally {
      await server.close();
    }
  });

  it("are all refused together, each with its file", async () => {
    await save("counts.graphql", "{ policies { totalCount } }");
    await save("Big.graphql", kunshan);
    await save("newest-policies.graphql", kunshan);
    const missing = join(folder, "missing");
    expect(() => readDatasets(schema, [project.savedQueries, folder, missing])).toThrow(
      new SavedQueriesRefused([
        `${join(folder, "Big.graphql")}: the name must be lowercase letters, digits and hyphens, such as my-gaps.graphql.`,
        `${join(folder, "counts.graphql")}: selects no list of objects, so it has no rows.`,
        `${join(folder, "newest-policies.graphql")}: another saved query is named newest-policies too: rename one.`,
        `${missing}: the folder cannot be read.`,
      ]),
    );
  });
});
