import { dateWords } from './dates.ts';
import { localeOf } from './preferred.ts';
import { DAY, type StudyDay } from '../../domain/units.ts';

/** The days around today that are told by how far they are. */
const COUNTED = 30;

/** When a card returns, as short as a list has room for: "today", "in 5 days", "Mar 3, 2027", "2:05 PM". */
export interface DueWords {
  readonly day: (day: StudyDay, today: StudyDay) => string;
  readonly time: (epochMs: number) => string;
  /** "Mar 3, 2027" */
  readonly date: (day: StudyDay) => string;
}

const known = new Map<string, DueWords>();

export function dueWords(language: string): DueWords {
  const words = known.get(language) ?? dueWordsIn(language);
  known.set(language, words);
  return words;
}

function dueWordsIn(language: string): DueWords {
  const locale = localeOf(language);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const date = (day: StudyDay): string => dates.format(day * DAY);
  return {
    day: (day, today) => (Math.abs(day - today) <= COUNTED ? relative.format(day - today, 'day') : date(day)),
    time: dateWords(language).time,
    date,
  };
}
