import { Dexie } from 'dexie';
import { newDeviceId, type DeviceId, type Random } from '../domain/ids.ts';
import { DATABASE_NAME, EngramDatabase } from './database.ts';
import { RunningTransactions } from './running-transactions.ts';

export interface OpenCollection {
  readonly kind: 'open';
  readonly db: EngramDatabase;
  readonly device: DeviceId;
  /** There was none here before. */
  readonly isNew: boolean;
}

export type OpenResult =
  | OpenCollection
  /** A newer app wrote this database: this one must not touch it. */
  | { readonly kind: 'newer' }
  /** The browser gives no database here (a private window, a broken profile). */
  | { readonly kind: 'unavailable' };

export interface OpenEvents {
  /** Another tab runs an older app and has to be closed before this one can go on. */
  readonly onBlocked: () => void;
  /** A newer app wants to upgrade the database: this one has let go of it and must be reloaded. */
  readonly onReplaced: () => void;
}

/** Opens the collection of this device and gives the device its id on the first visit. */
export async function openDatabase(
  random: Random,
  events: OpenEvents,
  running = new RunningTransactions(),
): Promise<OpenResult> {
  const db = new EngramDatabase();
  db.use(running.middleware);
  db.on('blocked', events.onBlocked);
  db.on('versionchange', () => {
    db.close();
    events.onReplaced();
    // Dexie's own answer would come next, and open the database again at its next use.
    return false;
  });
  try {
    if ((await storedVersion()) > db.verno) return { kind: 'newer' };
    await db.open();
    return { kind: 'open', db, ...(await deviceIdOf(db, random)) };
  } catch {
    db.close();
    return { kind: 'unavailable' };
  }
}

/** Dexie counts in tenths, so that it can mend a schema between two versions. */
const NATIVE_VERSIONS = 10;

/** The version of the database that is here, 0 for none. Dexie itself would open a newer one and bend it to its schema. */
async function storedVersion(): Promise<number> {
  const databases = await Dexie.dependencies.indexedDB.databases();
  const version = databases.find(({ name }) => name === DATABASE_NAME)?.version ?? 0;
  return Math.floor(version / NATIVE_VERSIONS);
}

async function deviceIdOf(
  db: EngramDatabase,
  random: Random,
): Promise<{ readonly device: DeviceId; readonly isNew: boolean }> {
  const known = await db.readMeta('device');
  if (known !== undefined) return { device: known, isNew: false };
  return db.transaction('rw', db.meta, async () => {
    const present = await db.readMeta('device');
    const device = present ?? newDeviceId(random);
    if (present === undefined) await db.writeMeta('device', device);
    return { device, isNew: present === undefined };
  });
}
