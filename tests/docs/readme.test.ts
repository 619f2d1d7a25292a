import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { project } from "../../src/config/project";
import { exitCodes } from "../../src/config/start-failure";
import { neo4jVersionFrom } from "../../src/neo4j/embedded/neo4j-version";
import { blocksIn } from "./blocks";
import { npmCommand } from "./walk";
import { languages } from "./words";

const read = (document: string) => readFileSync(join(project.root, document), "utf8");

/** The commands of npm in a document's blocks and lines, without the settings before them. */
const npmCommands = (document: string) =>
  [...read(document).matchAll(/(?:^|`)((?:[A-Z0-9_]+=\S+ )*npm [^`\n]+)/gmu)].map(([, command = ""]) =>
    npmCommand(command),
  );

describe.each(languages)("the documents in $name are true", ({ documents, query: written }) => {
  const [english] = languages;

  it("the README's npm commands are scripts of the project", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: object };
    const commands = [...new Set(npmCommands(documents.readme))];
    expect(commands).toEqual(["npm start", "npm test", "npm run check"]);
    for (const command of commands) expect(scripts).toHaveProperty([command.replace(/^npm (run )?/, "")]);
  });

  it.each(["readme", "questions"] as const)(
    "the blocks of code of its %s equal those of the English one, except for the language of names",
    (kind) => {
      const blocks = (document: string) =>
        blocksIn(document).map(({ language, text, notRun }) => [language, text, notRun]);
      expect(blocks(documents[kind])).toEqual(
        blocks(english.documents[kind]).map(([language, text = "", notRun]) => [
          language,
          language === "graphql" ? written(text) : text,
          notRun,
        ]),
      );
    },
  );

  it("its settings are those that the program reads, in the order of the English ones", () => {
    expect(settings(documents.settings)).toEqual(settings(english.documents.settings));
    const source = read("src/config/settings.ts");
    const names = [...source.matchAll(/value\("([A-Z0-9_]+)"\)/g)].map(([, name]) => name);
    expect(settings(documents.settings)).toEqual(expect.arrayContaining(names));
  });

  it("its default of NEO4J_VERSION is the Neo4j that pom.xml names", () => {
    const row = read(documents.settings)
      .split("\n")
      .find((line) => line.startsWith("| `NEO4J_VERSION` "));
    expect(row).toContain(`\`${neo4jVersionFrom({}, project.root).name}\``);
  });

  it("its exit codes are those of the program, without a gap", () => {
    const named = [...read(documents.exitCodes).matchAll(/^\| (\d[\d, ]*)\|/gm)].flatMap(([, codes = ""]) =>
      codes.split(",").map(Number),
    );
    expect(named).toEqual(Object.values(exitCodes));
  });

  it.each(Object.values(documents))("the links of %s lead to files", (document) => {
    const links = [...read(document).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
      .map(([, link = ""]) => link)
      .filter((link) => !link.startsWith("https:"));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(join(project.root, dirname(document), link)))).toEqual([]);
  });

  it("each document has at its top a link to the same one in the other language", () => {
    const [other] = languages.filter((one) => one.documents !== documents);
    for (const [kind, document] of Object.entries(documents)) {
      const target = other?.documents[kind as keyof typeof documents].replace(/^.*\//u, "");
      expect(read(document).split("\n").slice(0, 4).join("\n")).toContain(`](${String(target)})`);
    }
  });
});

/** The variables that a document's table of settings names, in its order. */
const settings = (document: string) =>
  [...read(document).matchAll(/^\| ((?:`[A-Z0-9_]+`(?:, )?)+) +\|/gm)].flatMap(([, names = ""]) =>
    [...names.matchAll(/`([A-Z0-9_]+)`/g)].map(([, name]) => name),
  );
