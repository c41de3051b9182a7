import type { DeckId } from '../domain/ids.ts';
import type { createScheduler, Scheduler } from '../domain/scheduler.ts';
import { memoryKeyOf, memoryOptionsOf, type Environment } from './environment.ts';

let create: typeof createScheduler | null = null;

/**
 * Loads the arithmetic of schedules, which the first card does without. Every write that may fold an answer waits for
 * it before its transaction opens: inside, only the database may be waited for.
 */
export async function loadSchedulers(): Promise<void> {
  create ??= (await import('../domain/scheduler.ts')).createScheduler;
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
