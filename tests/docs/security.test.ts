import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { limitSettings } from "../../src/config/limits";
import { project } from "../../src/config/project";
import { runningServer } from "../support/running-server";
import { theBlocksOf } from "./blocks";

const text = readFileSync(join(project.root, "docs/security.md"), "utf8");

/** The cells of the rows of a section's tables, without the tables' headers. */
function rowsOf(section: string): string[][] {
  const body = text.split(/^## /m).find((part) => part.startsWith(`${section}\n`)) ?? "";
  return [...body.matchAll(/^\| (.+) \|$/gm)]
    .map(([, row = ""]) => row.split("|").map((cell) => cell.trim()))
    .filter((cells, index) => index > 1 && !cells.every((cell) => /^-+$/.test(cell)));
}

describe("docs/security.md", () => {
  it("its table of limits is the program's", () => {
    const reported = rowsOf("Limits").map(([variable = "", defaultValue, range]) => [
      variable.replaceAll("`", ""),
      defaultValue,
      range,
    ]);
    const known = Object.values(limitSettings).map(({ variable, defaultValue, min, max }) => [
      variable,
      String(defaultValue),
      `${String(min)} to ${String(max)}`,
    ]);
    expect(reported).toEqual(known);
  });

  it("its query beyond a limit is refused in these words", async () => {
    const [query = ""] = theBlocksOf("docs/security.md", "graphql", 1);
    const [answer = ""] = theBlocksOf("docs/security.md", "json", 1);
    const server = await runningServer();
    const { status, ...body } = await server.request(query);
    await server.close();
    expect(status).toBe(400);
    expect(body).toEqual(JSON.parse(answer));
  });

  it("each threat has a defence and a test that exists", () => {
    const threats = rowsOf("Threats");
    expect(threats.length).toBeGreaterThan(20);
    for (const [threat, defence, test = ""] of threats) {
      expect([threat, defence]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
      const path = test.replaceAll("`", "");
      expect(path).toMatch(/^tests\/.+\.test\.ts$/);
      expect({ threat, exists: existsSync(join(project.root, path)) }).toEqual({ threat, exists: true });
    }
  });
});
