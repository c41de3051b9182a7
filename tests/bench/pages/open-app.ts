import { systemRandom } from '../../../src/platform/random.ts';
import { CollectionStore } from '../../../src/storage/collection-store.ts';
import { openDatabase } from '../../../src/storage/open.ts';

const noEvents = { onBlocked: () => undefined, onReplaced: () => undefined };

/** The collection of this origin, as the app opens it. */
export async function openApp() {
  const opened = await openDatabase(systemRandom, noEvents);
  if (opened.kind !== 'open') throw new Error(`The database is ${opened.kind}`);
  return { db: opened.db, store: new CollectionStore(Promise.resolve(opened), systemRandom) };
}
