import type { SnapshotRow } from './database.ts';

/**
 * The snapshots that should give way, so that what follows has as much room as the newest of them took: a merge may build
 * all of the collection once more. None where the browser does not say what is left. `rows`: the newest first.
 */
export async function inTheWay(rows: readonly SnapshotRow[]): Promise<readonly SnapshotRow[]> {
  const [newest, ...older] = rows;
  let left = await roomLeft();
  const yielding: SnapshotRow[] = [];
  for (const row of older.toReversed()) {
    if (!newest || left >= newest.bytes) break;
    yielding.push(row);
    left += row.bytes;
  }
  return yielding;
}

/** Bytes that the browser still gives. */
async function roomLeft(): Promise<number> {
  const storage = globalThis.navigator?.storage as StorageManager | undefined;
  // Some browsers reject it where they keep nothing for good.
  const estimate = await storage?.estimate().catch(() => null);
  return estimate ? (estimate.quota ?? Infinity) - (estimate.usage ?? 0) : Infinity;
}
