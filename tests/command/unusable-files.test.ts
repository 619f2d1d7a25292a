import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backupParts, fileOf, manifestFile } from "../../src/backup/backup-files";
import { unforeseen } from "../../src/config/unforeseen";
import { printable } from "../../src/text/printable";
import { ndjson, write } from "./files";
import { runCommand } from "./run";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "policy-graph-unusable-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const pipeAt = (path: string) => {
  expect(spawnSync("mkfifo", [path]).status).toBe(0);
  return path;
};
const folderAt = (path: string) => {
  mkdirSync(path, { recursive: true });
  return path;
};

/** A command must say what is wrong in one line, soon, with the exit code of unusable input. */
async function refusedWith(message: string, ...args: readonly string[]): Promise<void> {
  const { exitCode, errors, output } = await runCommand(args);
  expect({ exitCode, output }).toEqual({ exitCode: 3, output: "" });
  expect(errors).toContain(message);
  expect(errors).not.toMatch(/^\s+at /mu);
}

describe("what is not a regular file is refused, and no command waits for it", () => {
  it("a pipe", () => refusedWith("is not a regular file", "import", pipeAt(join(folder, "policies.ndjson"))));

  it("a pipe in a folder", async () => {
    pipeAt(join(folder, "sources.ndjson"));
    await refusedWith("is not a regular file", "import", folder);
  });

  it("a folder with the name of a file", async () => {
    folderAt(join(folder, "input", "policies.ndjson"));
    await refusedWith("is not a regular file", "import", join(folder, "input"));
  });

  it("a device", () => refusedWith("/dev/zero has an ending that cannot be read", "import", "/dev/zero"));

  it("a backup's manifest that is a pipe", async () => {
    pipeAt(join(folder, manifestFile));
    await refusedWith("is not a regular file: name a file.", "import", folder);
  });

  it("a backup's part that is a pipe, or a folder", async () => {
    const digest = "0".repeat(64);
    const parts = Object.fromEntries(backupParts.map((part) => [part, { records: 0, sha256: digest }]));
    writeFileSync(join(folder, manifestFile), JSON.stringify({ format: 1, model: 5, fingerprint: null, parts }));
    const path = join(folder, fileOf("regions"));
    pipeAt(path);
    await refusedWith("is not a regular file: name a file.", "import", folder);
    rmSync(path);
    folderAt(path);
    await refusedWith("is a folder: name a file.", "import", folder);
  });
});

it("a signal ends a command while it reads a file", async () => {
  const stopping = new AbortController();
  const [path = ""] = write(folder, { "policies.ndjson": "{}\n".repeat(2_000_000) });
  const stopped = runCommand(["import", path], { signal: stopping.signal });
  setTimeout(() => {
    stopping.abort(new Error("Stopped."));
  }, 300);
  expect(await stopped).toMatchObject({ exitCode: 130, output: "" });
});

it("characters that control a terminal are shown by their code", async () => {
  const escape = "\u001b[2J\u202e";
  const [path = ""] = write(folder, { "policies.ndjson": ndjson([{ [escape]: 1 }]) });
  const { errors } = await runCommand(["import", path]);
  expect(errors).toContain("\\u{1b}[2J\\u{202e}");
  expect(errors).not.toContain("\u001b");
  const wrong = await runCommand([escape]);
  expect(wrong.errors).toContain("\\u{1b}[2J");
  expect(wrong.errors).not.toContain("\u001b");
});

it.each([
  ["plain 中文, two\nlines\tand a tab", "plain 中文, two\nlines\tand a tab"],
  ["\r\u0007\u009b\u2028", "\\u{d}\\u{7}\\u{9b}\\u{2028}"],
  ["\ud800", "\\u{d800}"],
  ["👩‍👩‍👧", "👩‍👩‍👧"],
])("%j is printed as %j", (text, printed) => {
  expect(printable(text)).toBe(printed);
});

describe("an unexpected error", () => {
  const error = Object.assign(new Error("EACCES: permission denied"), {
    code: "EACCES",
    syscall: "open",
    path: "/data/a.json",
  });

  it("of the system names the path and what to check", () => {
    expect(unforeseen(error, "info")).toBe(
      "/data/a.json cannot be used (EACCES): check that it is there, and that you may read and write it.",
    );
  });

  it("shows its stack only on request", () => {
    expect(unforeseen(new TypeError("x is not a function"), undefined)).toBe(
      "Unexpected error: x is not a function\nRun it again with LOG_LEVEL=debug to see where it happened.",
    );
    expect(unforeseen(new TypeError("x is not a function"), "debug")).toMatch(/^\s+at /mu);
  });
});
