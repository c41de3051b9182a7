import { dateWords } from './dates.ts';
import { numberWords } from './numbers.ts';
import { localeOf } from './preferred.ts';

/** The days that a person still counts: what is older is found by its date. */
const COUNTED = 6;

/** "Today, 2:05 PM", "3 days ago, 2:05 PM", "Nov 3, 2026, 2:05 PM". `comma`: what stands between the two. */
export function dayTimeIn(language: string, comma: string): (daysAgo: number, at: number) => string {
  const locale = localeOf(language);
  return (daysAgo, at) => {
    if (daysAgo > COUNTED) return numberWords(language).moment(at);
    const day = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-daysAgo, 'day');
    const [first = '', ...rest] = day;
    return `${first.toLocaleUpperCase(locale)}${rest.join('')}${comma}${dateWords(language).time(at)}`;
  };
}
