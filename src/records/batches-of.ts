/** Groups the values into lists of `size`; the last list may be shorter. Holds one list in memory. */
export async function* batchesOf<Value>(
  values: AsyncIterable<Value> | Iterable<Value>,
  size: number,
): AsyncIterable<readonly Value[]> {
  let batch: Value[] = [];
  for await (const value of values) {
    batch.push(value);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
