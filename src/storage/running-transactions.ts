import type { DBCore, Middleware } from 'dexie';

/** The transactions that have begun and not ended yet. */
export class RunningTransactions {
  readonly #running = new Set<IDBTransaction>();

  /** How Dexie tells of them. */
  readonly middleware: Middleware<DBCore> = {
    stack: 'dbcore',
    name: 'running',
    create: (core) => ({
      ...core,
      transaction: (...parameters) => {
        // What Dexie's own core hands out is the browser's transaction.
        const transaction = core.transaction(...parameters) as IDBTransaction;
        this.#add(transaction);
        return transaction;
      },
    }),
  };

  /** Ends them all, as if they had never begun. True if there were any. */
  abort(): boolean {
    return [...this.#running].map(endEarly).includes(true);
  }

  #add(transaction: IDBTransaction): void {
    this.#running.add(transaction);
    for (const end of ['complete', 'abort']) {
      transaction.addEventListener(end, () => this.#running.delete(transaction));
    }
  }
}

function endEarly(transaction: IDBTransaction): boolean {
  try {
    transaction.abort();
    return true;
  } catch {
    // It is already being kept.
    return false;
  }
}
