import type { DoneSummary } from '../../state/done-summary.ts';
import { words } from '../words/words.ts';

/** What was done today, in a sentence or two; '' where that was nothing and something waits. */
export function answeredWords({ ratings, minutes, remembered, ready }: DoneSummary): string {
  if (ratings.length === 0) return ready > 0 ? '' : words.studying.nothingDue;
  return words.studying.answered(ratings.length, remembered, minutes);
}

/** When the next cards come. */
export function nextWords({
  ready,
  learning,
  next,
}: Pick<DoneSummary, 'ready' | 'learning' | 'next'>): string {
  if (ready > 0) return words.studying.readyAgain(ready);
  if (!learning) return words.studying.nextDue(next);
  return words.studying.soon(learning, next.kind === 'tomorrow' ? next.cards : 0);
}
