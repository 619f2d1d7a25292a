import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const tests = join(__dirname, "..");

/** Folders of tests by the group that a whole run takes them in. */
const groups = JSON.parse(readFileSync(join(__dirname, "groups.json"), "utf8")) as Record<string, readonly string[]>;

/**
 * The tests of all files of a group, each file's in a block of its own, so that its hooks are for it alone. To jest a group
 * is one file, for which the program is loaded once: that takes 2.5 seconds of processor time. Folders in no group go by
 * file, which is right for those whose files take long. A run that is given a path takes the file itself.
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
