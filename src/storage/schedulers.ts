import type { DeckId } from '../domain/ids.ts';
import type * as reviewBlock from '../domain/review-block.ts';
import type { createScheduler, Scheduler } from '../domain/scheduler.ts';
import { memoryKeyOf, memoryOptionsOf, type Environment } from './environment.ts';

type ReviewBlocks = typeof reviewBlock;

let create: typeof createScheduler | null = null;
let blocks: ReviewBlocks | null = null;

/**
 * Loads the arithmetic of schedules and the format of packed reviews, which the first card does without. Every write
 * that may fold an answer waits for it before its transaction opens: inside, only the database may be waited for.
 */
export async function loadSchedulers(): Promise<void> {
  if (create && blocks) return;
  const [scheduler, blocksModule] = await Promise.all([
    import('../domain/scheduler.ts'),
    import('../domain/review-block.ts'),
  ]);
  create = scheduler.createScheduler;
  blocks = blocksModule;
}

/** How packed reviews are read and written. */
export function reviewBlocks(): ReviewBlocks {
  if (!blocks) throw new Error('Nothing was to be unpacked in this write');
  return blocks;
}

const schedulers = new Map<string, Scheduler>();

/** Decks with equal options share a scheduler; it holds nothing but its options. */
export function schedulerOf(environment: Environment, deck: DeckId): Scheduler {
  if (!create) throw new Error('Nothing was to be scheduled in this write');
  const key = memoryKeyOf(environment, deck);
  const scheduler = schedulers.get(key) ?? create(memoryOptionsOf(environment, deck));
  schedulers.set(key, scheduler);
  return scheduler;
}
