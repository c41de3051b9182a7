type Forms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const GIGABYTE = 1e9;
const MEGABYTE = 1e6;
const TEN_MEGABYTES = 10 * MEGABYTE;

/** Numbers as a language writes them, and the words that go with them. */
export interface NumberWords {
  readonly number: (value: number) => string;
  /** The form that goes with the number: "card" or "cards". */
  readonly form: (value: number, forms: Forms) => string;
  /** The number and the form that goes with it: "1 card", "1,200 cards". */
  readonly count: (value: number, forms: Forms) => string;
  /** A share, 0..1, as a whole percentage. */
  readonly percent: (share: number) => string;
  readonly bytes: (bytes: number) => string;
  /** A day and a time, as this device writes them. */
  readonly moment: (epochMs: number) => string;
}

export function numberWords(locale: string): NumberWords {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const moments = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  const form = (value: number, forms: Forms): string => forms[plurals.select(value)] ?? forms.other;
  return {
    number: (value) => numbers.format(value),
    form,
    count: (value, forms) => `${numbers.format(value)} ${form(value, forms)}`,
    percent: (share) => percents.format(share),
    bytes: (bytes) => bytesIn(locale, bytes),
    moment: (epochMs) => moments.format(epochMs),
  };
}

function bytesIn(locale: string, bytes: number): string {
  const isLarge = bytes >= GIGABYTE;
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'gigabyte' : 'megabyte',
    maximumFractionDigits: isLarge || bytes < TEN_MEGABYTES ? 1 : 0,
  });
  return format.format(bytes / (isLarge ? GIGABYTE : MEGABYTE));
}
