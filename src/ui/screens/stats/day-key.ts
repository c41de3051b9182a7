import { studyDay, type StudyDay } from '../../../domain/units.ts';
import type { AnswerCalendar } from '../../../state/answer-calendar.ts';

const WEEK = 7;
const MONTH = 4 * WEEK;

/** How many days each key goes, where weeks stand side by side and run with the text. */
const STEPS = new Map([
  ['ArrowUp', -1],
  ['ArrowDown', 1],
  ['ArrowLeft', -WEEK],
  ['ArrowRight', WEEK],
  ['PageUp', -MONTH],
  ['PageDown', MONTH],
]);

/** The day that a key leads to, within those that are shown; null for a key that leads nowhere. */
export function dayByKey(
  key: string,
  from: StudyDay,
  { first, last }: Pick<AnswerCalendar, 'first' | 'last'>,
  direction: 'ltr' | 'rtl',
): StudyDay | null {
  if (key === 'Home') return first;
  if (key === 'End') return last;
  const step = STEPS.get(key);
  if (step === undefined) return null;
  const isMirrored = direction === 'rtl' && Math.abs(step) === WEEK;
  return studyDay(Math.min(last, Math.max(first, from + (isMirrored ? -step : step))));
}
