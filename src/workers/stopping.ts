import { outcomeOf, type Outcome } from '../storage/outcome.ts';
import type { Watch, WorkResult } from './long-work.ts';

/** Thrown where a work is stopped, and turned into a value by `resultOf`. */
class Stopped extends Error {}

/** Tells how far a work is, and ends it there where it is to stop. */
export const told =
  ({ progress, signal }: Watch) =>
  (share: number): void => {
    if (signal?.aborted) throw new Stopped('By the person');
    progress(share);
  };

/** What a work came to; a bug is thrown on. */
export const resultOf = <Value>(work: Promise<Value>): Promise<WorkResult<Value>> =>
  unlessStopped(outcomeOf(work));

export async function unlessStopped<Value>(work: Promise<Outcome<Value>>): Promise<WorkResult<Value>> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Stopped) return { kind: 'stopped' };
    throw error;
  }
}
