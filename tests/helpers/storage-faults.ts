// fake-indexeddb names its inner parts so.
/* oxlint-disable no-underscore-dangle */
import { IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';

/** When the device says that it can't write: as it is asked, by the request, or only when all is to be kept. */
export type Fault = 'call' | 'request' | 'commit';

/** The parts of fake-indexeddb that a disk has and a page does not see. */
interface Disk {
  _execRequestAsync(work: { operation: () => unknown; source: unknown }): IDBRequest<IDBValidKey>;
  _abort(errorName: string): void;
  dispatchEvent(event: Event): boolean;
}

type Write = IDBObjectStore['put'];

/** Makes every write fail that goes to a store so named; returns how to repair it. */
export function breakWrites(store: RegExp, error: Error, fault: Fault = 'call'): () => void {
  const spies = (['put', 'add'] as const).map((name) => {
    const write: Write = Reflect.get(IDBObjectStore.prototype, name);
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...parts
    ) {
      const keep = (): IDBRequest<IDBValidKey> => write.apply(this, parts);
      return store.test(this.name) ? fail(this, error, fault, keep) : keep();
    });
  });
  return () => spies.forEach((spy) => spy.mockRestore());
}

function fail(
  store: IDBObjectStore,
  error: Error,
  fault: Fault,
  keep: () => IDBRequest<IDBValidKey>,
): IDBRequest<IDBValidKey> {
  const disk = store.transaction as unknown as Disk;
  const operation = (): never => {
    throw error;
  };
  switch (fault) {
    case 'call':
      return operation();
    case 'request':
      return disk._execRequestAsync({ operation, source: store });
    case 'commit': {
      const dispatch = disk.dispatchEvent.bind(disk);
      disk.dispatchEvent = (event) => {
        if (event.type !== 'complete') return dispatch(event);
        disk._abort(error.name);
        return true;
      };
      return keep();
    }
  }
}
