/** A Parquet file's rows by name, with dates as YYYY-MM-DD and the schema as its own lines. */
export async function readParquet(file: Buffer) {
  const { parquetMetadata, parquetReadObjects } = await import("hyparquet");
  const bytes = new Uint8Array(file).buffer;
  const metadata = parquetMetadata(bytes);
  return { metadata, rows: plain(await parquetReadObjects({ file: bytes })) as Record<string, unknown>[] };
}

function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
}
