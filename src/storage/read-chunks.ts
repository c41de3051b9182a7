import type { Table } from 'dexie';

/**
 * The rows of a table in the order of their keys, so many at a time: neither is all of it in memory twice, nor does
 * anything wait long. `progress` is told the share that was read, 0..1.
 */
export async function* readInChunks<Row>(
  table: Table<Row>,
  size: number,
  progress: (share: number) => void = () => undefined,
): AsyncIterable<readonly Row[]> {
  const keys = await table.toCollection().primaryKeys();
  for (let start = 0; start < keys.length; start += size) {
    const end = Math.min(start + size, keys.length);
    yield await table
      .where(':id')
      .between(keys[start], keys[end - 1], true, true)
      .toArray();
    progress(end / keys.length);
  }
}
