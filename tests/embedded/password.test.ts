import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { storedPassword } from "../../src/neo4j/embedded/password";
import { failureOf, temporaryFolder } from "./workplace";

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

test("a password is created once, random, and readable only by its owner", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "password");
  const password = await storedPassword(path);
  expect(password).toMatch(/^[0-9a-f]{48}$/);
  expect(mode(path)).toBe("600");
  expect(await storedPassword(path)).toBe(password);
  expect(await storedPassword(join(temporaryFolder(), "password"))).not.toBe(password);
  expect(readdirSync(folder)).toEqual(["password"]);
});

test("a file that others may read is closed to them", async () => {
  const path = join(temporaryFolder(), "password");
  writeFileSync(path, "a-password-of-mine\n");
  chmodSync(path, 0o644);
  expect(await storedPassword(path)).toBe("a-password-of-mine");
  expect(mode(path)).toBe("600");
});

test("several processes that create it at once have the same password", async () => {
  const path = join(temporaryFolder(), "password");
  const passwords = await Promise.all(Array.from({ length: 8 }, () => storedPassword(path)));
  expect(new Set(passwords)).toEqual(new Set([readFileSync(path, "utf8").trim()]));
});

test("an empty file is refused, and the error says what to do", async () => {
  const path = join(temporaryFolder(), "password");
  writeFileSync(path, "\n");
  const failure = await failureOf(storedPassword(path));
  expect(failure.kind).toBe("folderUnusable");
  expect(failure.message).toMatch(/Delete the file/);
});
