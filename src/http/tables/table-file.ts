import { randomUUID } from "node:crypto";
import { type FileHandle, open, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { TableBytes } from "./table-bytes";

/** Bytes of one read. */
const CHUNK = 256 * 1024;

/**
 * A table on disk, in the system's folder for temporary files (TMPDIR). Its name is removed as soon as it is open. So no
 * other process can open it, and nothing of it remains when the process ends, however it ends.
 */
export class TableFile implements TableBytes {
  private written = 0;
  private readers = 0;
  private isClosed = false;

  private constructor(private readonly file: FileHandle) {}

  /** @throws the error of the file system, such as ENOSPC */
  static async create(): Promise<TableFile> {
    const path = join(tmpdir(), `policy-graph-table-${randomUUID()}`);
    const file = await open(path, "wx+", 0o600);
    await unlink(path);
    return new TableFile(file);
  }

  get size(): number {
    return this.written;
  }

  /** If it throws, the size does not change. */
  async append(bytes: Uint8Array): Promise<void> {
    for (let from = 0; from < bytes.length;) {
      from += (await this.file.write(bytes, from, bytes.length - from, this.written + from)).bytesWritten;
    }
    this.written += bytes.length;
  }

  read(start: number, end: number): Readable {
    this.readers++;
    const bytes = Readable.from(this.chunks(start, end), { objectMode: false });
    bytes.once("close", () => {
      this.readers--;
      this.closeUnread();
    });
    return bytes;
  }

  private async *chunks(start: number, end: number): AsyncIterable<Buffer> {
    for (let position = start; position <= end;) {
      const buffer = Buffer.allocUnsafe(Math.min(CHUNK, end + 1 - position));
      const { bytesRead } = await this.file.read(buffer, 0, buffer.length, position);
      if (bytesRead === 0) throw new Error("A table's file is shorter than it was.");
      yield buffer.subarray(0, bytesRead);
      position += bytesRead;
    }
  }

  /** Frees the disk once no reader is left. */
  close(): void {
    this.isClosed = true;
    this.closeUnread();
  }

  private closeUnread(): void {
    if (this.isClosed && this.readers === 0) void this.file.close().catch(() => undefined);
  }
}
