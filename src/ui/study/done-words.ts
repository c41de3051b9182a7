import type { DoneSummary } from '../../state/done-summary.ts';
import { shortSpan } from '../../state/spans.ts';
import { studyWords } from '../words/study.ts';

/** What was done today, in a sentence or two. */
export function answeredWords({ ratings, minutes, remembered }: DoneSummary): string {
  if (ratings.length === 0) return studyWords.nothingDue;
  return `${studyWords.answersIn(ratings.length, minutes)} ${studyWords.knew(remembered, ratings.length)}`;
}

/** When the next cards come. */
export function nextWords({ learning, tomorrow }: Pick<DoneSummary, 'learning' | 'tomorrow'>): string {
  if (!learning) return tomorrow > 0 ? `${studyWords.tomorrow(tomorrow)}.` : studyWords.nothingSoon;
  const soon = studyWords.inLearning(learning.cards, shortSpan(learning.first));
  return `${soon}${tomorrow > 0 ? studyWords.thenTomorrow(tomorrow) : ''}.`;
}
