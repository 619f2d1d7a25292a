import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { runCommand } from "./run";

const folder = mkdtempSync(join(tmpdir(), "draft-"));
const environment = {};
const document =
  "广州市节水办法\n穗府办规〔2024〕13号\n第一条 用水单位应当安装水表。\n第二条 本办法自2024年9月8日起施行，有效期3年。\n";

const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

interface Json {
  source: { id: string; text: string };
  entries: {
    open: string[];
    facts: { field: string; value: unknown; rule: string; quote: string; offered: boolean }[];
  }[];
}

test("writes JSON with the rule of each fact, without a database", async () => {
  const path = file("water.txt", document);
  const { exitCode, output, errors } = await runCommand(["draft", path, "--format", "json"], { environment });
  expect([exitCode, errors]).toEqual([0, expect.stringContaining("entry 1, 广州市节水办法")]);
  const { source, entries } = JSON.parse(output) as Json;
  expect(source.id).toBe("source:water");
  expect(entries[0]?.open).toEqual(["publishedOn", "issuers"]);
  expect(entries[0]?.facts).toContainEqual(
    expect.objectContaining({ field: "effectiveOn", value: "2024-09-08", rule: "in-effect", offered: false }),
  );
});

test("writes YAML in the form of an import into a folder, from UTF-16 too", async () => {
  const path = file("wide.md", Buffer.from(`\ufeff${document}`, "utf16le"));
  const out = join(folder, "drafts");
  const { exitCode } = await runCommand(["draft", path, "--source", "source:water", "--out", out], { environment });
  expect(exitCode).toBe(0);
  const written = readFileSync(join(out, "wide.yaml"), "utf8");
  expect(written).toContain("# open: publishedOn, issuers");
  expect(written).toMatch(/start: 0 # by title\n/u);
  expect(written).toMatch(/# by measures, unsure: 0\.75\n/u);
  expect(written).toMatch(/# by region, 广东省广州市\n/u);
  expect(parse(written)).toMatchObject({
    ...{
      id: "water-1",
      source: "source:water",
      title: "广州市节水办法",
      kind: "RULE",
      documentNumbers: ["穗府办规〔2024〕13号"],
    },
    measures: [{ instrument: "PLANNING", evidence: [{ quote: "用水单位应当安装水表。" }] }],
  });
});

test.each([
  ["report.xls", "x", "does not end in .txt, .md, .html"],
  ["bytes.txt", Buffer.from([0xd6, 0xd0]), "use --encoding gb18030"],
])("refuses %s, and says what to do", async (name, content, message) => {
  const { exitCode, errors } = await runCommand(["draft", file(name, content)], { environment });
  expect([exitCode, errors]).toEqual([3, expect.stringContaining(message)]);
});

test("says that a page is no policy", async () => {
  const { exitCode, errors } = await runCommand(["draft", file("page.txt", "今天天气很好。")], { environment });
  expect([exitCode, errors]).toEqual([0, expect.stringContaining("no policy was found")]);
});
