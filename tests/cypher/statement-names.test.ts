import { readdirSync } from "node:fs";
import { project } from "../../src/config/project";
import { statementNames } from "../../src/facts/statement-names";
import { graphStatement } from "../../src/graph/graph-statement";

describe("the names of the statements that jobs and edits run", () => {
  const { questions, ...folders } = statementNames;

  test.each(["drafts", "editing", "export", "import"] as const)("of cypher/%s are its files", (folder) => {
    const files = readdirSync(project.cypher(folder)).map((file) => file.replace(/\.cypher$/, ""));
    expect([...folders[folder]].sort()).toEqual(files.sort());
  });

  test("are each in one folder", () => {
    const names = Object.values(statementNames).flat();
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(questions)("of the question %s gives its statement without the header", (name) => {
    expect(readdirSync(project.cypher("questions"))).toContain(`${name}.cypher`);
    expect(graphStatement(name, {}).text).not.toContain("// question:");
  });
});
