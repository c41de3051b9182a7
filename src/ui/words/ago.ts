import { localeOf } from './preferred.ts';

/** How long ago a day was, as a language says it: "today", "yesterday", "9 days ago". */
export const agoWords = (language: string): ((days: number) => string) => {
  let made: Intl.RelativeTimeFormat | undefined;
  return (days) => {
    made ??= new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
    return made.format(-days, 'day');
  };
};
