/** A thing of the browser's that no text can keep: what it was handed for a file or folder that a person chose. */
export interface KeptHandle {
  /** Undefined or null where nothing is kept. It was put there by an earlier visit: look at what it is. */
  read(): Promise<unknown>;
  keep(handle: object | null): Promise<void>;
}

const STORE = 'handles';
const KEY = 'kept';

/** Each in a small database of its own, apart from the collection: it is a matter of this browser, and may go with it. */
export const keptHandle = (database: string): KeptHandle => ({
  read: () => inStore<unknown>(database, 'readonly', (store) => store.get(KEY)),
  async keep(handle) {
    if (handle === null) await inStore(database, 'readwrite', (store) => store.delete(KEY));
    else await inStore(database, 'readwrite', (store) => store.put(handle, KEY));
  },
});

async function inStore<Result>(
  database: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const opening = indexedDB.open(database, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  const db = await resultOf(opening);
  try {
    const transaction = db.transaction(STORE, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('refused')));
    });
    const [result] = await Promise.all([resultOf(work(transaction.objectStore(STORE))), done]);
    return result;
  } finally {
    db.close();
  }
}

const resultOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
  });
