/** Bytes that came whole within a bound, or their beginning and the rest to come. */
export type Gathered = { readonly whole: Buffer } | { readonly stream: AsyncIterable<Uint8Array> };

/** Reads up to so many bytes ahead, so that a short table has a length and a failure at its start a status of its own. */
export async function gather(bytes: AsyncIterable<Uint8Array>, most: number): Promise<Gathered> {
  const iterator = bytes[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let size = 0;
  while (size <= most) {
    const next = await iterator.next();
    if (next.done) return { whole: Buffer.concat(head) };
    head.push(next.value);
    size += next.value.byteLength;
  }
  return { stream: goOn(head, iterator) };
}

/** No generator: one that is given up before its first read would leave what it reads from open. */
function goOn(head: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  const read = head.values();
  return {
    [Symbol.asyncIterator]: () => ({
      next() {
        const { value, done } = read.next();
        return done ? iterator.next() : Promise.resolve({ value, done: false });
      },
      async return() {
        await iterator.return?.();
        return { value: undefined, done: true };
      },
    }),
  };
}
