import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FactsRefused } from "../../src/import/facts-refused";
import { readFacts } from "../../src/import/read-facts";
import { type Edit, problemsAfter, problemsOf } from "./edited-folder";

const hefei = "policies/hefei-high-tech-zone-metaverse-plan-2023.yaml";
const nanjing = "policies/nanjing-metaverse-action-plan-2023.yaml";
const songjiang = "policies/shanghai-songjiang-metaverse-action-plan-2023.yaml";
const damage = "sources/digest-2023-q1/damage.yaml";

test("the shipped facts are read", async () => {
  expect(await problemsAfter()).toEqual([]);
});

describe("one wrong thing comes first, before what hangs on it", () => {
  test.each<[what: string, edit: Edit, path: string, message: RegExp]>([
    ["a region's id given twice", ["regions.yaml", 'id: "820000"', 'id: "810000"'], "[2].id", /already the id/u],
    ["an id that a division has", ["regions.yaml", 'id: "820000"', 'id: "320100"'], "[2].id", /already the id/u],
    ["a code of two digits", ["regions.yaml", '{ id: "710000"', '{ id: "71"'], "[0].id", /six digits/u],
    ["a code without quotes", ["regions.yaml", '{ id: "710000"', "{ id: 710000"], "[0].id", /quotes/u],
    [
      "a mending of what was not received",
      [damage, '"規(guī)?;?"', '"規(guī)?;??"'],
      "[0].received",
      /not in raw.txt/u,
    ],
  ])("%s", async (_what, edit, path, message) => {
    const problems = await problemsAfter(edit);
    expect(problems[0]).toEqual({ file: edit[0], path, message: expect.stringMatching(message) as string });
  });
});

describe("a folder that cannot be read", () => {
  test("names the file and line that is no YAML", async () => {
    const [problem] = await problemsAfter([nanjing, "entry: 南京", "entry: [南京"]);
    expect(problem).toMatchObject({
      file: nanjing,
      path: "",
      message: expect.stringMatching(/no YAML at line \d+/u) as string,
    });
  });

  test("names a missing file", async () => {
    const problems = await problemsOf((folder) => rm(join(folder, "domains.yaml")));
    expect(problems).toContainEqual({
      file: "domains.yaml",
      path: "",
      message: expect.stringContaining("missing") as string,
    });
  });

  test("names a text that is not UTF-8", async () => {
    const raw = "sources/digest-2023-q1/raw.txt";
    const problems = await problemsOf((folder) => writeFile(join(folder, raw), Buffer.from([0xb0, 0xc4])));
    expect(problems).toContainEqual({ file: raw, path: "", message: expect.stringContaining("UTF-8") as string });
  });

  test("is refused where there is none", async () => {
    await expect(readFacts(join(__dirname, "nowhere"))).rejects.toThrow(FactsRefused);
  });
});

test("damage that the table leaves is refused", async () => {
  const problems = await problemsOf((folder) => writeFile(join(folder, damage), "[]\n"));
  const left = problems.filter(({ file }) => file === damage).map(({ message }) => message);
  expect(left).toEqual([
    expect.stringContaining("規?;?") as string,
    ...Array<unknown>(3).fill(expect.stringContaining("域?q")),
  ]);
});

test("all problems come at once, in words", async () => {
  const edits: Edit[] = [
    [hefei, "累计申请相关专利超过800项", "专利超过900项"],
    [nanjing, "value: 2023-02-23", "value: 2023-02-30"],
    [songjiang, "id: film-tv", "id: film"],
  ];
  const problems = await problemsAfter(...edits);
  expect(problems.map(({ file, path }) => [file, path])).toEqual([
    [hefei, "goals[2].passage"],
    [nanjing, "publishedOn.value"],
    [songjiang, "measures[0].domains[2].id"],
  ]);
  const refusal = new FactsRefused(problems);
  expect(refusal.message).toContain("3 problems");
  expect(refusal.message).toContain(`${nanjing}, publishedOn.value: must be a real day, written YYYY-MM-DD`);
});
