import type { DoneSummary } from '../../state/done-summary.ts';
import { words } from '../words/en.ts';

/** What was done today, in a sentence or two. */
export function answeredWords({ ratings, minutes, remembered }: DoneSummary): string {
  if (ratings.length === 0) return words.studying.nothingDue;
  return `${words.studying.answersIn(ratings.length, minutes)} ${words.studying.knew(remembered, ratings.length)}`;
}

/** When the next cards come. */
export function nextWords({ learning, next }: Pick<DoneSummary, 'learning' | 'next'>): string {
  if (!learning) return `${words.studying.nextDue(next)}.`;
  const soon = words.studying.inLearning(learning.cards, learning.first);
  return `${soon}${next.kind === 'tomorrow' ? words.studying.thenTomorrow(next.cards) : ''}.`;
}
