import { unpackReviews, type ReviewBlock } from '../../../../src/domain/review-block.ts';
import type { CollectionEvent } from '../../../../src/domain/event.ts';
import { DATABASE_NAME, type RecordRow } from '../../../../src/storage/database.ts';

/** What lies on the live shelf. */
export interface RawCollection {
  readonly blocks: readonly ReviewBlock[];
  readonly rows: readonly CollectionEvent[];
  readonly records: readonly RecordRow[];
}

/** The app's database through plain IndexedDB. */
export class RawDatabase {
  readonly #db: IDBDatabase;
  readonly #live: string;

  private constructor(db: IDBDatabase, live: string) {
    this.#db = db;
    this.#live = live;
  }

  static async open(): Promise<RawDatabase> {
    const db: IDBDatabase = await resultOf(indexedDB.open(DATABASE_NAME));
    const live: { readonly value: string } | undefined = await resultOf(
      db.transaction('meta').objectStore('meta').get('live'),
    );
    return new RawDatabase(db, live?.value ?? 'a');
  }

  close(): void {
    this.#db.close();
  }

  async read(): Promise<RawCollection> {
    const names = ['blocks', 'events', 'records'].map((name) => `${name}_${this.#live}`);
    const transaction = this.#db.transaction(names);
    const [blocks, rows, records] = await Promise.all(
      names.map((name) => resultOf(transaction.objectStore(name).getAll())),
    );
    return { blocks, rows, records };
  }

  /** Writes rows to a store beside the live ones, in one transaction. */
  async write(store: string, rows: Iterable<unknown>): Promise<void> {
    const name = this.#beside(store);
    const transaction = this.#db.transaction(name, 'readwrite', { durability: 'strict' });
    const target = transaction.objectStore(name);
    for (const row of rows) target.add(row);
    await doneOf(transaction);
  }

  /** Leaves nothing of what was written. */
  async clear(stores: readonly string[]): Promise<void> {
    const names = stores.map((store) => this.#beside(store));
    const transaction = this.#db.transaction(names, 'readwrite');
    for (const name of names) transaction.objectStore(name).clear();
    await doneOf(transaction);
  }

  #beside(store: string): string {
    return this.#db.objectStoreNames.contains(store) ? store : `${store}_${this.#live === 'a' ? 'b' : 'a'}`;
  }
}

export const eventsOf = ({ blocks, rows }: RawCollection): readonly CollectionEvent[] => [
  ...blocks.flatMap((block) => [...unpackReviews(block)]),
  ...rows,
];

// What is read here was written by this house.
// oxlint-disable-next-line typescript/no-explicit-any
const resultOf = (request: IDBRequest): Promise<any> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(String(request.error))));
  });

const doneOf = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(new Error(String(transaction.error))));
  });
