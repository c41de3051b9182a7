import { localeOf } from './preferred.ts';

type Forms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const GIGABYTE = 1e9;
const MEGABYTE = 1e6;
const TEN_MEGABYTES = 10 * MEGABYTE;
const TENTH = MEGABYTE / 10;
const KILOBYTE = 1e3;

/** Numbers as a language writes them, and the words that go with them. */
export interface NumberWords {
  readonly number: (value: number) => string;
  /** With its sign: "+12". */
  readonly gain: (value: number) => string;
  /** The form that goes with the number: "card" or "cards". */
  readonly form: (value: number, forms: Forms) => string;
  /** The same with the number in the place of "#", for languages that write some numbers as words. */
  readonly phrase: (value: number, forms: Forms) => string;
  /** The number and the form that goes with it: "1 card", "1,200 cards". */
  readonly count: (value: number, forms: Forms) => string;
  /** A share, 0..1, as a whole percentage. */
  readonly percent: (share: number) => string;
  /** The same to a tenth: "91.3%". */
  readonly finePercent: (share: number) => string;
  readonly bytes: (bytes: number) => string;
  /** "22 November 2026" */
  readonly date: (epochMs: number) => string;
  /** A day and a time. */
  readonly moment: (epochMs: number) => string;
  /** "one, two and three" */
  readonly list: (parts: readonly string[]) => string;
}

const known = new Map<string, NumberWords>();

/** In the person's own kind of the language, where the browser names it: its digits, its dates. */
export function numberWords(language: string): NumberWords {
  const words = known.get(language) ?? wordsIn(localeOf(language));
  known.set(language, words);
  return words;
}

function wordsIn(locale: string): NumberWords {
  const plurals = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const gains = once(() => new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }));
  const percents = once(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const finePercents = once(
    () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
  );
  const dates = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }));
  const moments = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }));
  const lists = once(() => new Intl.ListFormat(locale));
  const number = (value: number): string => numbers().format(value);
  const form = (value: number, forms: Forms): string => forms[plurals().select(value)] ?? forms.other;
  return {
    number,
    gain: (value) => gains().format(value),
    form,
    phrase: (value, forms) => form(value, forms).replace('#', () => number(value)),
    count: (value, forms) => `${number(value)} ${form(value, forms)}`,
    percent: (share) => percents().format(share),
    finePercent: (share) => finePercents().format(share),
    bytes: (bytes) => bytesIn(locale, bytes),
    date: (epochMs) => dates().format(epochMs),
    moment: (epochMs) => moments().format(epochMs),
    list: (parts) => lists().format(parts),
  };
}

/** A format takes its time to be made, and most are not needed for a first card. */
function once<Format>(make: () => Format): () => Format {
  let made: Format | undefined;
  return () => (made ??= make());
}

function bytesIn(locale: string, bytes: number): string {
  const isLarge = bytes >= GIGABYTE;
  const isSmall = bytes > 0 && bytes < TENTH;
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'gigabyte' : isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isLarge || bytes < TEN_MEGABYTES ? 1 : 0,
  });
  return format.format(bytes / (isLarge ? GIGABYTE : isSmall ? KILOBYTE : MEGABYTE));
}
