/** All bytes, if they are within a limit, or their beginning and the rest to come. */
export type Gathered = { readonly whole: Buffer } | { readonly stream: AsyncIterable<Uint8Array> };

/** Reads up to `max` bytes ahead, so that a short table has a length and an error at its start has a status of its own. */
export async function gather(bytes: AsyncIterable<Uint8Array>, max: number): Promise<Gathered> {
  const iterator = bytes[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let size = 0;
  while (size <= max) {
    const next = await iterator.next();
    if (next.done) return { whole: Buffer.concat(head) };
    head.push(next.value);
    size += next.value.byteLength;
  }
  return { stream: goOn(head, iterator) };
}

/** Not a generator: one that has not started would not end its source. */
function goOn(head: readonly Uint8Array[], source: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  const gathered = head[Symbol.iterator]();
  const iterator: AsyncIterator<Uint8Array> = {
    next() {
      const { done, value } = gathered.next();
      return done ? source.next() : Promise.resolve({ value });
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
  };
  return { [Symbol.asyncIterator]: () => iterator };
}
