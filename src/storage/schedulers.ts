import type { DeckId } from '../domain/ids.ts';
import type { Scheduler } from '../domain/scheduler.ts';
import { memoryKeyOf, memoryOptionsOf, type Environment } from './environment.ts';

/** What of writing the first card does without: a deck is put where nothing was ever answered or written by hand. */
async function fetchParts() {
  const [{ createScheduler }, reviewBlocks, { foldsOf }, { undoRecordOf }, { withVersions }] =
    await Promise.all([
      import('../domain/scheduler.ts'),
      import('../domain/review-block.ts'),
      import('./refold.ts'),
      import('../domain/undo.ts'),
      import('./versions.ts'),
    ]);
  return { createScheduler, reviewBlocks, foldsOf, undoRecordOf, withVersions };
}

type WritingParts = Awaited<ReturnType<typeof fetchParts>>;

let parts: WritingParts | null = null;

/**
 * Loads the arithmetic of schedules, the format of packed reviews and the like. Every write that may fold an answer or
 * be taken back waits for it before its transaction opens: inside, only the database may be waited for.
 */
export async function loadSchedulers(): Promise<void> {
  parts ??= await fetchParts();
}

/** Null before they were loaded. */
export const writingParts = (): WritingParts | null => parts;

export function neededParts(): WritingParts {
  if (!parts) throw new Error('Nothing was to be folded, unpacked or taken back in this write');
  return parts;
}

/** How packed reviews are read and written. */
export const reviewBlocks = (): WritingParts['reviewBlocks'] => neededParts().reviewBlocks;

const schedulers = new Map<string, Scheduler>();

/** Decks with equal options share a scheduler; it holds nothing but its options. */
export function schedulerOf(environment: Environment, deck: DeckId): Scheduler {
  const { createScheduler } = neededParts();
  const key = memoryKeyOf(environment, deck);
  const scheduler = schedulers.get(key) ?? createScheduler(memoryOptionsOf(environment, deck));
  schedulers.set(key, scheduler);
  return scheduler;
}
