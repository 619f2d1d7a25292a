import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FactsRefused } from "../../src/import/facts-refused";
import { readFacts } from "../../src/import/read-facts";
import { type Edit, problemsAfter, problemsOf } from "./edited-folder";

const hefei = "policies/hefei-high-tech-zone-metaverse-plan-2023.yaml";
const nanjing = "policies/nanjing-metaverse-action-plan-2023.yaml";
const songjiang = "policies/shanghai-songjiang-metaverse-action-plan-2023.yaml";
const kunshan = "policies/kunshan-metaverse-conference-2023.yaml";
const weifang = "policies/weifang-metaverse-policies-2023.yaml";
const damage = "sources/digest-2023-q1/damage.yaml";

test("the shipped facts are read", async () => {
  expect(await problemsAfter()).toEqual([]);
});

describe("one mistake is reported first, before the problems that it causes", () => {
  test.each<[what: string, edit: Edit, path: string, message: RegExp]>([
    ["a region's id that occurs twice", ["regions.yaml", 'id: "820000"', 'id: "810000"'], "[2].id", /already the id/u],
    [
      "an id that a division already has",
      ["regions.yaml", 'id: "820000"', 'id: "320100"'],
      "[2].id",
      /already the id/u,
    ],
    ["a code of two digits", ["regions.yaml", '{ id: "710000"', '{ id: "71"'], "[0].id", /six digits/u],
    ["a code without quotes", ["regions.yaml", '{ id: "710000"', "{ id: 710000"], "[0].id", /quotes/u],
    [
      "a correction of a text that was not received",
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
  test("is refused with the file and line of invalid YAML", async () => {
    const [problem] = await problemsAfter([nanjing, "entry: 南京", "entry: [南京"]);
    expect(problem).toMatchObject({
      file: nanjing,
      path: "",
      message: expect.stringMatching(/^line \d+: is not valid YAML: /u) as string,
    });
  });

  test("is refused with the line of valid YAML that no fact may contain", async () => {
    const wrong = [
      [hefei, "entry: ", "id: other\nentry: ", "id", "occurs more than once: remove all but one"],
      [kunshan, "entry: ", "---\nentry: ", "", "is not valid YAML: it contains more than one document"],
      [nanjing, "value: 2023-02-23", "value: 2023-02-23, value: 1", "publishedOn.value", "occurs more than once"],
      [songjiang, "entry: ", "entry: *nope\nmore: ", "", "is not valid YAML: Unresolved alias"],
      [
        weifang,
        "entry: ",
        `entry: ${"[".repeat(20_000)}`,
        "",
        "is not valid YAML: it is nested more than 64 levels deep",
      ],
    ] as const;
    const problems = await problemsAfter(...wrong.map(([file, from, to]): Edit => [file, from, to]));
    expect(problems).toEqual(
      wrong.map(([file, , , path, message]) => ({ file, path, message: expect.stringContaining(message) as string })),
    );
    expect(problems.map(({ message }) => message.split(":")[0])).toEqual([
      "line 3",
      "line 3",
      "line 10",
      "line 3",
      "line 3",
    ]);
  });

  test("is refused with the name of a missing file", async () => {
    const problems = await problemsOf((folder) => rm(join(folder, "domains.yaml")));
    expect(problems).toContainEqual({
      file: "domains.yaml",
      path: "",
      message: expect.stringContaining("missing") as string,
    });
  });

  test("is refused with the name of a text that is not UTF-8", async () => {
    const raw = "sources/digest-2023-q1/raw.txt";
    const problems = await problemsOf((folder) => writeFile(join(folder, raw), Buffer.from("a\n\xb0\xc4", "latin1")));
    const message = "line 2, byte 3: is not UTF-8: save it as UTF-8";
    expect(problems).toContainEqual({ file: raw, path: "", message });
  });

  test("is refused if it does not exist", async () => {
    await expect(readFacts(join(__dirname, "nowhere"))).rejects.toThrow(FactsRefused);
  });
});

test("damage that the table does not correct is refused", async () => {
  const problems = await problemsOf((folder) => writeFile(join(folder, damage), "[]\n"));
  const left = problems.filter(({ file }) => file === damage).map(({ message }) => message);
  expect(left).toEqual([
    expect.stringContaining("規?;?") as string,
    ...Array<unknown>(3).fill(expect.stringContaining("域?q")),
  ]);
});

test("all problems are reported together, in words", async () => {
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
  expect(refusal.message).toContain(
    `${nanjing}, publishedOn.value: must be a valid date from 1900-01-01 to 2200-12-31, written YYYY-MM-DD`,
  );
});
