import { randomBytes } from "node:crypto";
import { chmod, link, readFile, rm, writeFile } from "node:fs/promises";
import { StartFailure } from "../../config/start-failure";
import { hasCode } from "./system-error";

/** Neo4j's own limit, dbms.security.auth_minimum_password_length; a generated password has 48 characters. */
const shortest = 8;

/**
 * The database's password, read from the file or created on the first start: 192 random bits in hexadecimal, which no command
 * line mistakes for a flag. Only its owner can read the file. If two processes create one at the same time, both get the same.
 * @throws StartFailure folderUnusable if the file contains no password
 */
export async function storedPassword(path: string): Promise<string> {
  const stored = await read(path);
  if (stored === undefined) await create(path);
  else await chmod(path, 0o600);
  const password = stored ?? (await read(path)) ?? "";
  if (password.length >= shortest) return password;
  throw new StartFailure(
    "folderUnusable",
    `${path} contains no password of at least ${shortest} characters. ` +
      "Delete the file: the next start makes a new password and sets it in the database, whose data stays.",
  );
}

async function create(path: string): Promise<void> {
  const draft = `${path}-${process.pid}-${randomBytes(4).toString("hex")}`;
  await writeFile(draft, `${randomBytes(24).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
  try {
    // A link is created completely or not at all, and never replaces a file of another process.
    await link(draft, path);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
  } finally {
    await rm(draft);
  }
}

async function read(path: string): Promise<string | undefined> {
  try {
    return (await readFile(path, "utf8")).trim();
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}
