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

/** What lies inside says more: a transaction gives up because of something, many writes fail for one reason. */
function failureOf(error: unknown): StorageFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  const causes: readonly unknown[] =
    error instanceof Dexie.BulkError ? error.failures : [Reflect.get(error, 'inner')];
  return causes.map(failureOf).find((failure) => failure !== undefined) ?? FAILURES[error.name];
}
