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

/** The share of a large write after which nothing stops it: only clearing up is left. */
const SETTLING = 0.95;

/** How a large write tells how far it is, and where it may end. */
export const toldOfWriting = (watch: Watch) => {
  const writing = told(watch);
  return {
    progress: (share: number): void => writing(share * SETTLING),
    settling: (share: number): void => watch.progress(SETTLING + share * (1 - SETTLING)),
  };
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
