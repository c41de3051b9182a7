import { DAY, type StudyDay } from '../../domain/units.ts';
import { localeOf } from './preferred.ts';

/** Days and times as a language writes them. A study day is a date and knows no time zone. */
export interface DateWords {
  /** "Tue, March 3" */
  readonly day: (day: StudyDay) => string;
  /** "March 3, 2026" */
  readonly fullDay: (day: StudyDay) => string;
  /** "Tue" */
  readonly weekday: (day: StudyDay) => string;
  /** "T" */
  readonly weekdayLetter: (day: StudyDay) => string;
  /** "Mar" */
  readonly month: (day: StudyDay) => string;
  /** "2:05 PM", where the person is */
  readonly time: (epochMs: number) => string;
  /** The day that weeks begin with: 1 for Monday to 7 for Sunday. */
  readonly firstWeekday: () => number;
}

const MONDAY = 1;

export function dateWords(language: string): DateWords {
  const locale = localeOf(language);
  const days = formatOnce(locale, { weekday: 'short', day: 'numeric', month: 'long' });
  const weekdays = formatOnce(locale, { weekday: 'short' });
  const letters = formatOnce(locale, { weekday: 'narrow' });
  const months = formatOnce(locale, { month: 'short' });
  return {
    day: days,
    fullDay: formatOnce(locale, { dateStyle: 'long' }),
    weekday: weekdays,
    weekdayLetter: letters,
    month: months,
    time: (epochMs) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(epochMs),
    firstWeekday: () => firstWeekdayOf(locale),
  };
}

function formatOnce(locale: string, parts: Intl.DateTimeFormatOptions): (day: StudyDay) => string {
  let made: Intl.DateTimeFormat | undefined;
  return (day) => {
    made ??= new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
    return made.format(day * DAY);
  };
}

/** A method in newer browsers, a property in some, nothing in others. */
function firstWeekdayOf(name: string): number {
  const locale: object = new Intl.Locale(name);
  const info: unknown =
    'getWeekInfo' in locale && typeof locale.getWeekInfo === 'function'
      ? locale.getWeekInfo()
      : 'weekInfo' in locale && locale.weekInfo;
  const first = typeof info === 'object' && info !== null && 'firstDay' in info ? info.firstDay : MONDAY;
  return typeof first === 'number' ? first : MONDAY;
}
