import { Dexie } from 'dexie';

/** Why the device could not keep what was to be written. The collection is as it was before. */
export type StorageFailure = 'full' | 'closed' | 'refused';

export type Outcome<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

const FAILURES: Readonly<Record<string, StorageFailure>> = {
  QuotaExceededError: 'full',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  AbortError: 'refused',
  TransactionInactiveError: 'refused',
  UnknownError: 'refused',
};

/** Turns what a device may refuse into a value; anything else is a bug and is thrown on. */
export async function outcomeOf<Value>(work: Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { kind: 'done', value: await work };
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return { kind: 'failed', failure };
  }
}

function failureOf(error: unknown): StorageFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  const inner = error instanceof Dexie.DexieError ? innerName(error) : undefined;
  return (inner !== undefined ? FAILURES[inner] : undefined) ?? FAILURES[error.name];
}

function innerName(error: Error): string | undefined {
  const inner: unknown = Reflect.get(error, 'inner');
  return inner instanceof Error || inner instanceof DOMException ? inner.name : undefined;
}
