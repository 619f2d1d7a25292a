import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const tests = join(__dirname, "..");

/** Folders of tests by the group in which a whole run includes them. */
const groups = JSON.parse(readFileSync(join(__dirname, "groups.json"), "utf8")) as Record<string, readonly string[]>;

/**
 * The tests of all files of a group, each file's in a block of its own, so that its hooks apply only to it. For jest a group is
 * one file, for which the program is loaded once: that needs 2.5 seconds of processor time. Folders without a group run file by
 * file, which is right for long files. A run of a path runs the file itself.
 */
export function suitesOfGroup(name: string): void {
  const files = (groups[name] ?? []).flatMap((folder) =>
    readdirSync(join(tests, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts"))
      .sort()
      .map((file) => join(folder, file)),
  );
  for (const file of files) {
    describe(file, () => {
      jest.requireActual(join(tests, file));
    });
  }
}
