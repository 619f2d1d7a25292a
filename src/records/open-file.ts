import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/** A path at which no file can be read; the message says why. */
export class FileUnusable extends Error {
  override readonly name = "FileUnusable";
}

/**
 * Opens a file to be read. Whatever else has a path is refused at once: a pipe waits for its writer, and a device may have no
 * end.
 * @throws FileUnusable, the system's error
 */
export async function openFile(path: string): Promise<FileHandle> {
  // Without it, opening a pipe waits until somebody writes to it (open(2)).
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const stats = await file.stat();
  if (stats.isFile()) return file;
  await file.close();
  const kind = stats.isDirectory() ? "a folder" : "not a regular file";
  throw new FileUnusable(`${path} is ${kind}: name a file.`);
}
