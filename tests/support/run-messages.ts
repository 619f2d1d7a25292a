const RUN = 0x10;

/** The server's answer to a handshake that continues: the client then sends a version and its capabilities, five bytes. */
const MANIFEST = 0x000001ff;

/**
 * Splits a client's byte stream into Bolt messages and reports the query of each RUN. Bolt protocol, handshake and message
 * transfer encoding: 20 bytes of handshake, then chunks of two bytes of length and that many bytes of data; an empty chunk ends
 * a message.
 */
export class RunMessages {
  private rest = Buffer.alloc(0);
  private handshakeLeft = 20;
  private message: Buffer[] = [];

  constructor(private readonly onRun: (query: string) => void) {}

  /** Reads the server's first bytes: its answer to the handshake. */
  fromServer(data: Buffer): void {
    if (data.readUInt32BE(0) === MANIFEST) this.handshakeLeft = 5;
  }

  fromClient(data: Buffer): void {
    const skipped = Math.min(this.handshakeLeft, data.length);
    this.handshakeLeft -= skipped;
    this.rest = Buffer.concat([this.rest, data.subarray(skipped)]);
    while (this.rest.length >= 2) {
      const size = this.rest.readUInt16BE(0);
      if (this.rest.length < 2 + size) return;
      if (size > 0) this.message.push(this.rest.subarray(2, 2 + size));
      this.rest = this.rest.subarray(2 + size);
      if (size > 0 || this.message.length === 0) continue;
      const whole = Buffer.concat(this.message);
      this.message = [];
      if (whole[1] === RUN) this.onRun(packedString(whole, 2));
    }
  }
}

/** A string in PackStream: tiny (0x80 + length), or 0xD0, 0xD1, 0xD2 and a length of one, two or four bytes. */
function packedString(bytes: Buffer, at: number): string {
  const marker = bytes.readUInt8(at);
  const widths: Record<number, number> = { 0xd0: 1, 0xd1: 2, 0xd2: 4 };
  const width = widths[marker] ?? 0;
  const length = width === 0 ? marker - 0x80 : bytes.readUIntBE(at + 1, width);
  const start = at + 1 + width;
  return bytes.toString("utf8", start, start + length);
}
