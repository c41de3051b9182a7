import { studyDay, type StudyDay } from '../../../domain/units.ts';
import type { AnswerCalendar } from '../../../state/answer-calendar.ts';

const WEEK = 7;
const MONTH = 4 * WEEK;

/** How many days each key goes, where weeks stand side by side and run with the text. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  ArrowLeft: -WEEK,
  ArrowRight: WEEK,
  PageUp: -MONTH,
  PageDown: MONTH,
};

const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** The day that a key leads to, within those that are shown; null for a key that leads nowhere. */
export function dayByKey(
  key: string,
  from: StudyDay,
  { first, last }: Pick<AnswerCalendar, 'first' | 'last'>,
  direction: 'ltr' | 'rtl',
): StudyDay | null {
  if (key === 'Home') return first;
  if (key === 'End') return last;
  const step = STEPS[direction === 'rtl' ? (MIRRORED[key] ?? key) : key];
  return step === undefined ? null : studyDay(Math.min(last, Math.max(first, from + step)));
}
