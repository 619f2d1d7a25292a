import { join } from "node:path";
import { project } from "../../src/config/project";
import { readCypherFiles } from "../../src/neo4j/cypher-files";
import { parametersOf, parseQuestion } from "../../src/engine/question";

const folders = ["schema", "import", "editing", "export", "migrations", "access", "questions"] as const;
const files = folders.flatMap((folder) =>
  [...readCypherFiles(project.cypher(folder))].map(([name, text]) => ({ folder, name: join(folder, name), text })),
);

describe("a file of cypher/", () => {
  it.each(files)("$name begins with its question and ends with a newline", ({ folder, text }) => {
    expect(text).toMatch(/^\/\/ question: \S/);
    expect(text).toMatch(folder === "questions" ? /^\/\/ (of: \w+$|parameters: |computed: )/m : /^\/\/ parameters: /m);
    expect(text).toMatch(/^\/\/ columns: /m);
    expect(text).toMatch(/[^\n]\n$/);
  });

  it.each(files)("$name writes keywords in upper case", ({ text }) => {
    const code = text
      .replace(/^\/\/.*$|\$\w+/gm, "")
      .replace(/'[^']*'/g, "''")
      .replace(/\w+:/g, ":");
    const keywords =
      /\b(match|optional match|where|with|return|unwind|merge|create|delete|set|order by|call|union|limit)\b/;
    expect(code.split("\n").filter((line) => keywords.test(line))).toEqual([]);
  });

  /** The names of the columns after a body's last RETURN: what is in brackets is not a column. */
  function returnedColumns(body: string): string[] {
    let list = body.split(/^RETURN /m).at(-1) ?? "";
    for (let before = ""; before !== list;) {
      before = list;
      list = list.replace(/\{[^{}[\]()]*\}|\[[^{}[\]()]*\]|\([^{}[\]()]*\)/g, "");
    }
    return list.split(",").map((column) => column.trim().split(/\s+/).at(-1) ?? "");
  }

  const questions = files.filter(({ folder }) => folder === "questions");

  it.each(questions)("$name returns the columns that it names", ({ name, text }) => {
    const { columns, body } = parseQuestion(name, text);
    expect(returnedColumns(body)).toEqual(columns);
  });

  it.each(questions)("$name has a place for a condition only if it names the node", ({ name, text }) => {
    const { condition, body } = parseQuestion(name, text);
    expect(/\$condition\b/.test(body)).toBe(condition !== undefined);
    if (condition !== undefined) expect(body).toMatch(new RegExp(`\\(${condition}:\\w+\\)`));
  });

  // A statement may have a question about a node at several places, and the database plans each part of a UNION for itself.
  const nested = questions.filter(({ name, text }) => parseQuestion(name, text).of !== undefined);

  it.each(nested)("$name has at most one UNION", ({ name, text }) => {
    expect(parseQuestion(name, text).body.match(/\bUNION\b/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it.each(questions)("$name uses the parameters that it names, and no others", ({ name, text }) => {
    const [, named = ""] = /^\/\/ parameters: (.+)$/m.exec(text) ?? [];
    const computed = /^\/\/ computed: /m.test(text) ? ["computed"] : [];
    const names = named
      .replace(/^none$/, "")
      .replace(/\[.*?\]|\(.*?\)/g, "")
      .split(",")
      .flatMap((entry) => entry.trim() || [])
      .concat(computed);
    expect(parametersOf(parseQuestion(name, text)).sort()).toEqual(names.sort());
  });
});
