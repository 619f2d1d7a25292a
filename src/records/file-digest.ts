import { createHash } from "node:crypto";
import { openFile } from "./open-file";

/**
 * The SHA-256 of a file's bytes, in hexadecimal. Holds one piece of the file in memory.
 * @throws FileUnusable, the signal's AbortError
 */
export async function fileDigest(path: string, signal?: AbortSignal): Promise<string> {
  const digest = createHash("sha256");
  const file = await openFile(path);
  for await (const chunk of file.createReadStream({ signal }) as AsyncIterable<Buffer>) digest.update(chunk);
  return digest.digest("hex");
}
