import { Dexie } from 'dexie';
import { DATABASE_NAME } from '../../src/storage/database.ts';

/** Opens the database by hand, as another version of the app would. */
export function openRaw(
  version: number,
  upgrade: (db: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> {
  const request = Dexie.dependencies.indexedDB.open(DATABASE_NAME, version);
  request.addEventListener('upgradeneeded', () => upgrade(request.result));
  return resultOf(request);
}

const resultOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
    request.addEventListener('success', () => resolve(request.result));
  });

interface RawIndex {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly multiEntry: boolean;
  readonly unique: boolean;
}

interface RawStore {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly RawIndex[];
}

/** The stores of a database, as the browser sees them. */
export function schemaOf(db: IDBDatabase): readonly RawStore[] {
  const transaction = db.transaction([...db.objectStoreNames]);
  return [...db.objectStoreNames].map((store) => {
    const { name, keyPath, autoIncrement, indexNames } = transaction.objectStore(store);
    const indexes = [...indexNames].map((index): RawIndex => {
      const { name, keyPath, multiEntry, unique } = transaction.objectStore(store).index(index);
      return { name, keyPath, multiEntry, unique };
    });
    return { name, keyPath, autoIncrement, indexes };
  });
}

/** A database as text: its schema and all its rows. */
export async function printRaw(db: IDBDatabase): Promise<string> {
  const transaction = db.transaction([...db.objectStoreNames]);
  const rows: Record<string, unknown> = {};
  for (const name of db.objectStoreNames) {
    rows[name] = await resultOf(transaction.objectStore(name).getAll());
  }
  return JSON.stringify({ schema: schemaOf(db), rows }, writeBuffer, 1);
}

export interface RawDatabase {
  readonly schema: readonly RawStore[];
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

export const readRaw = (text: string): RawDatabase => JSON.parse(text, readBuffer) as RawDatabase;

/** Puts a database on the disk that an earlier app wrote. */
export async function restoreRaw({ schema, rows }: RawDatabase, version: number): Promise<void> {
  const db = await openRaw(version, (created) => {
    for (const { name, keyPath, autoIncrement, indexes } of schema) {
      const store = created.createObjectStore(name, { keyPath, autoIncrement });
      for (const { name, keyPath, multiEntry, unique } of indexes) {
        store.createIndex(name, keyPath, { multiEntry, unique });
      }
      for (const row of rows[name] ?? []) store.add(row);
    }
  });
  db.close();
}

const BUFFER = 'arrayBuffer';

const writeBuffer = (_: string, value: unknown): unknown =>
  value instanceof ArrayBuffer ? { [BUFFER]: Buffer.from(value).toString('base64') } : value;

function readBuffer(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !(BUFFER in value)) return value;
  return Uint8Array.from(Buffer.from(String(value[BUFFER]), 'base64')).buffer;
}
