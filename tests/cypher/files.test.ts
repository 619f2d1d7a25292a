import { join } from "node:path";
import { project } from "../../src/config/project";
import { readCypherFiles } from "../../src/neo4j/cypher-files";
import { parseQuestion } from "../../src/compile/question";

const rooms = ["schema", "import", "questions"] as const;
const files = rooms.flatMap((room) =>
  [...readCypherFiles(project.cypher(room))].map(([name, text]) => ({ room, name: join(room, name), text })),
);

describe("a file of cypher/", () => {
  it.each(files)("$name opens with its question and ends in a newline", ({ room, text }) => {
    expect(text).toMatch(/^\/\/ question: \S/);
    expect(text).toMatch(room === "questions" ? /^\/\/ of: \w+$/m : /^\/\/ parameters: /m);
    expect(text).toMatch(/^\/\/ columns: /m);
    expect(text).toMatch(/[^\n]\n$/);
  });

  it.each(files)("$name writes keywords in upper case", ({ text }) => {
    const code = text.replace(/^\/\/.*$/gm, "").replace(/'[^']*'/g, "''");
    const keywords =
      /\b(match|optional match|where|with|return|unwind|merge|create|delete|set|order by|call|union|limit)\b/;
    expect(code.split("\n").filter((line) => keywords.test(line))).toEqual([]);
  });

  it.each(files.filter(({ room }) => room === "questions"))(
    "$name returns the columns that it names",
    ({ name, text }) => {
      const { columns, body } = parseQuestion(name, text);
      const returned = body
        .split(/^RETURN /m)
        .at(-1)
        ?.replace(/[^,]* AS /g, "");
      expect(returned?.split(",").map((column) => column.trim())).toEqual(columns);
    },
  );
});
