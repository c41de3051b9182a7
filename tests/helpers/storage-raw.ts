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

export const resultOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
    request.addEventListener('success', () => resolve(request.result));
  });
