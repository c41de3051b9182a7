import { DATABASE_NAME, QUEUES } from '../../../../src/storage/database.ts';

/** The rows that a day of study can't do without, through plain IndexedDB: what no app can be quicker than. */
export class RawRows {
  readonly #db: IDBDatabase;

  private constructor(db: IDBDatabase) {
    this.#db = db;
  }

  static async open(): Promise<RawRows> {
    return new RawRows(await resultOf(indexedDB.open(DATABASE_NAME)));
  }

  close(): void {
    this.#db.close();
  }

  /** The cards that are due by a day, the first new ones, and the decks; how many rows that were. */
  async read(day: number, fresh: number): Promise<number> {
    const shelf = await this.#shelf();
    const stores = [`records_${shelf}`, `cards_${shelf}`, `tallies_${shelf}`] as const;
    const transaction = this.#db.transaction(stores, 'readonly');
    const [records, cards, tallies] = stores.map((name) => transaction.objectStore(name));
    if (!records || !cards || !tallies) throw new Error('A store is missing');
    const index = cards.index('[deck+queue+due]');
    const decks: { readonly id: string }[] = await resultOf(
      records.getAll(IDBKeyRange.bound('deck/', 'deck0')),
    );
    const rows = await Promise.all([
      resultOf(tallies.getAll()),
      ...decks.flatMap(({ id }) => [
        resultOf(index.getAll(IDBKeyRange.bound([id, QUEUES.day, -Infinity], [id, QUEUES.day, day]))),
        resultOf(
          index.getAll(IDBKeyRange.bound([id, QUEUES.fresh, -Infinity], [id, QUEUES.fresh, []]), fresh),
        ),
      ]),
    ]);
    return rows.reduce((sum, { length }) => sum + length, decks.length);
  }

  async #shelf(): Promise<string> {
    const { value }: { readonly value: string } = await resultOf(
      this.#db.transaction('meta').objectStore('meta').get('live'),
    );
    return value;
  }
}

// What is read here was written by this house.
// oxlint-disable-next-line typescript/no-explicit-any
const resultOf = (request: IDBRequest): Promise<any> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(String(request.error))));
  });
