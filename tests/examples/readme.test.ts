import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { examples } from "./example";

it("the README of the examples says how each is run", () => {
  const readme = readFileSync(join(examples, "README.md"), "utf8");
  const listed = [...readme.matchAll(/^\| `([^`]+)`/gm)].map(([, file]) => file);
  const files = readdirSync(examples).filter((file) => !["README.md", "requirements.txt"].includes(file));
  expect(listed.sort()).toEqual(files.sort());
});
