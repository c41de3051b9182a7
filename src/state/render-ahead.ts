import { DAY, epochMs } from '../domain/units.ts';
import type { AppContext } from './app-context.ts';
import { CardTextCache } from './card-texts.ts';
import { StudyDayQueue } from './study-day.ts';

/** How many of a day's first cards are rendered before it comes. */
const FIRST = 20;

/** Renders the first cards of today and of tomorrow, one in each `quiet` moment: the next start needs no renderer. */
export async function renderAhead(context: AppContext, quiet: () => Promise<void>): Promise<void> {
  const texts = new CardTextCache(context);
  const { at, utcOffset } = context.clock.now();
  for (const days of [0, 1]) {
    const day = new StudyDayQueue(context.store, null);
    // oxlint-disable-next-line no-await-in-loop
    await day.load({ at: epochMs(at + days * DAY), utcOffset });
    const { learning, main } = day.queue.value;
    for (const card of [...learning.slice(0, FIRST), ...main.slice(0, FIRST)]) {
      // oxlint-disable-next-line no-await-in-loop
      await quiet();
      // oxlint-disable-next-line no-await-in-loop
      await texts.texts(card);
    }
  }
}
