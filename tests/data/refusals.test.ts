import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FactsRefused } from "../../src/fact-folder/facts-refused";
import { readFacts } from "../../src/fact-folder/read-facts";
import { type Edit, problemsAfter, problemsOf } from "./edited-folder";

const hefei = "policies/hefei-high-tech-zone-metaverse-plan-2023.yaml";
const nanjing = "policies/nanjing-metaverse-action-plan-2023.yaml";
const songjiang = "policies/shanghai-songjiang-metaverse-action-plan-2023.yaml";
const kunshan = "policies/kunshan-metaverse-conference-2023.yaml";
const weifang = "policies/weifang-metaverse-policies-2023.yaml";
const damage = "sources/digest-2023-q1/damage.yaml";
const digest = "sources/digest-2023-q1/source.yaml";

test("the shipped facts are read", async () => {
  expect(await problemsAfter()).toEqual([]);
});

describe("one wrong thing comes first, before what hangs on it", () => {
  test.each<[what: string, edit: Edit, path: string, message: RegExp]>([
    ["a region's id given twice", ["regions.yaml", 'id: "820000"', 'id: "810000"'], "[2].id", /already the id/u],
    ["an id that a division has", ["regions.yaml", 'id: "820000"', 'id: "320100"'], "[2].id", /already the id/u],
    ["a code of two digits", ["regions.yaml", '{ id: "710000"', '{ id: "71"'], "[0].id", /six digits/u],
    ["a code without quotes", ["regions.yaml", '{ id: "710000"', "{ id: 710000"], "[0].id", /quotes/u],
  ])("%s", async (_what, edit, path, message) => {
    const problems = await problemsAfter(edit);
    expect(problems[0]).toEqual({ file: edit[0], path, message: expect.stringMatching(message) as string });
  });
});

test("a mending of what was not received is a problem of its source", async () => {
  const [problem] = await problemsAfter([damage, '"規(guī)?;?"', '"規(guī)?;??"']);
  expect(problem).toEqual({ file: digest, path: "damaged[0].received", message: "is not in raw: copy it exactly" });
});

describe("a folder that cannot be read", () => {
  test("names the file and line that is no YAML", async () => {
    const [problem] = await problemsAfter([nanjing, "kind: ACTION_PLAN", "kind: [ACTION_PLAN"]);
    expect(problem).toMatchObject({
      file: nanjing,
      path: "",
      message: expect.stringMatching(/^line \d+: is not valid YAML: /u) as string,
    });
  });

  test("names the line of what YAML allows and no fact may hold", async () => {
    const wrong = [
      [hefei, "entry: ", "id: other\nentry: ", "id", "occurs more than once: remove all but one"],
      [kunshan, "entry: ", "---\nentry: ", "", "is not valid YAML: it contains more than one document"],
      [nanjing, "entry: {", "entry: { from: x,", "entry.from", "occurs more than once"],
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
      "line 3",
      "line 3",
      "line 3",
    ]);
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
    const problems = await problemsOf((folder) => writeFile(join(folder, raw), Buffer.from("a\n\xb0\xc4", "latin1")));
    const message = "line 2, byte 3: is not UTF-8: save it as UTF-8";
    expect(problems).toContainEqual({ file: raw, path: "", message });
  });

  test("is refused where there is none", async () => {
    await expect(readFacts(join(__dirname, "nowhere"))).rejects.toThrow(FactsRefused);
  });
});

test("damage that the table leaves is refused", async () => {
  const problems = await problemsOf((folder) => writeFile(join(folder, damage), "[]\n"));
  const left = problems.filter(({ file }) => file === digest).map(({ message }) => message);
  expect(left).toEqual([
    expect.stringContaining("規?;?") as string,
    ...Array<unknown>(3).fill(expect.stringContaining("域?q")),
  ]);
});

test("all problems come at once, in words", async () => {
  const edits: Edit[] = [
    [hefei, "累计申请相关专利超过800项", "专利超过900项"],
    [nanjing, "publishedOn: 2023-02-23", "publishedOn: 2023-02-30"],
    [songjiang, "id: film-tv", "id: film"],
  ];
  const problems = await problemsAfter(...edits);
  expect(problems.map(({ file, path }) => [file, path])).toEqual([
    [nanjing, "publishedOn"],
    [hefei, "goals[2].evidence[0].quote"],
    [songjiang, "measures[0].domains[2].id"],
  ]);
  const refusal = new FactsRefused(problems);
  expect(refusal.message).toContain("3 problems");
  expect(refusal.message).toContain(
    `${nanjing}, publishedOn: must be a valid date from 1900-01-01 to 2200-12-31, written YYYY-MM-DD`,
  );
});
