import type { UnsavedNow } from '../state/unsaved-now.ts';
import { moreWords } from './words/more-words.ts';

/** What no backup holds, in a sentence. */
export function unsavedWords({ answers, changes, since, days }: UnsavedNow): string {
  const { backup } = moreWords;
  const isAny = answers + changes > 0;
  if (since === null) return isAny ? backup.inNone(answers, changes) : backup.none;
  return isAny ? backup.since(answers, changes, days) : backup.allIn(days, since);
}
