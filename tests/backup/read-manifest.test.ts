import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backupFormat, backupParts, fileOf, type Manifest, manifestFile, partsOf } from "../../src/backup/backup-files";
import { readManifest } from "../../src/backup/read-manifest";

const digest = (content: string) => createHash("sha256").update(content).digest("hex");

/** Of an empty backup: each part is an empty file. */
const parts = Object.fromEntries(backupParts.map((part) => [part, { records: 0, sha256: digest("") }]));
const manifest = { format: backupFormat, model: 5, fingerprint: null, parts } as Manifest;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "policy-graph-backup-"));
  for (const part of backupParts) writeFileSync(join(folder, fileOf(part)), "");
  writeFileSync(join(folder, manifestFile), JSON.stringify(manifest));
});
afterEach(() => rmSync(folder, { recursive: true }));

const again = "copy the whole folder from the backup again.";

it("the manifest of a complete backup is read", async () => {
  expect(await readManifest(folder)).toEqual(manifest);
});

it("a backup from before a kind of node lacks its part", async () => {
  const { "target-groups": _later, ...earlier } = parts;
  rmSync(join(folder, fileOf("target-groups")));
  writeFileSync(join(folder, manifestFile), JSON.stringify({ ...manifest, parts: earlier }));
  const read = await readManifest(folder);
  expect(partsOf(read)).toEqual(backupParts.filter((part) => part !== "target-groups"));
});

it.each<[what: string, content: string | Buffer, message: string]>([
  ["invalid JSON", "{", `${manifestFile} is not valid JSON: ${again}`],
  ["nothing", "", `${manifestFile} is not valid JSON: ${again}`],
  ["null", "null", `${manifestFile} is not a list of a backup's files: ${again}`],
  ["a list", "[]", `${manifestFile} is not a list of a backup's files: ${again}`],
  ["no parts", `{"format": ${String(backupFormat)}}`, `${manifestFile} is not a list of a backup's files: ${again}`],
  [
    "a part without its digest",
    JSON.stringify({ ...manifest, parts: { ...parts, policies: { records: 0 } } }),
    `${manifestFile} is not a list of a backup's files: ${again}`,
  ],
  [
    "a repeated key",
    JSON.stringify(manifest).replace('"policies":', '"regions":{"records":1,"sha256":""},"policies":'),
    `${manifestFile} contains parts.regions more than once: ${again}`,
  ],
  [
    "bytes that are not text",
    Buffer.from('{\n"format": "\xb0"', "latin1"),
    `${manifestFile} is not text (line 2, byte 14: is not UTF-8): ${again}`,
  ],
  [
    "the format of another version",
    '{"format": 2}',
    "was written by another version (its format is 2, and this version reads 1): restore it with that version.",
  ],
])("a manifest with %s is refused, and the error says what to do", async (_what, content, message) => {
  writeFileSync(join(folder, manifestFile), content);
  await expect(readManifest(folder)).rejects.toMatchObject({
    name: "BackupRefused",
    message: expect.stringContaining(message) as string,
  });
});

it.each<[what: string, change: (path: string) => void]>([
  ["is missing", rmSync],
  [
    "was edited",
    (path) => {
      writeFileSync(path, "{}\n");
    },
  ],
])("a part that %s is refused by its name", async (_what, change) => {
  const path = join(folder, fileOf("sources"));
  change(path);
  await expect(readManifest(folder)).rejects.toThrow(
    `${path} is not the file that ${manifestFile} describes: ${again}`,
  );
});
