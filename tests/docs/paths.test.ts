import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { project } from "../../src/config/project";

const documents = [
  ...readdirSync(project.root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(project.root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
  ...["bench/README.md", "data/README.md", "src/engine/README.md"],
];

/** Targets of links to files, relative to the document. */
const links = (text: string) =>
  Array.from(text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/gu), ([, target = ""]) => target).filter(
    (target) => !/^[a-z]+:/u.test(target),
  );

/** A part of a path that the reader chooses, as in `cypher/questions/NAME.cypher`. */
const chosen = /(?:NAME|KIND|NN)/u;

/** Files that are named as code, from the root of the checkout; except for what programs write there (`bench/.data/`). */
const named = (text: string) =>
  Array.from(
    text.matchAll(
      /`((?:bench|cypher|data|docs|examples|page|schema|scripts|src|tests)\/\w[\w-]*(?:[./]\w[\w-]*)*\/?)`/gu,
    ),
    ([, path = ""]) => path,
  ).filter((path) => !chosen.test(path));

test.each(documents)("every file that %s names exists", (document) => {
  const text = readFileSync(join(project.root, document), "utf8");
  const missing = [
    ...links(text).filter((target) => !existsSync(join(project.root, dirname(document), target))),
    ...named(text).filter((path) => !existsSync(join(project.root, path))),
  ];
  expect(missing).toEqual([]);
});
