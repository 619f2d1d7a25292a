import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/** A path that is not a readable file. The message says why. */
export class FileUnusable extends Error {
  override readonly name = "FileUnusable";
}

/**
 * Opens a file for reading. Anything that is not a regular file is refused at once: a pipe waits for its writer, and a device
 * may never end.
 * @throws FileUnusable, the system's error
 */
export async function openFile(path: string): Promise<FileHandle> {
  // Without O_NONBLOCK, opening a pipe waits until a program writes to it (open(2)).
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const stats = await file.stat();
  if (stats.isFile()) return file;
  await file.close();
  const kind = stats.isDirectory() ? "a folder" : "not a regular file";
  throw new FileUnusable(`${path} is ${kind}: name a file.`);
}
