import { RATINGS, type Rating } from '../event.ts';
import type { CardId, NoteId } from '../ids.ts';
import type { QueryFault } from './fault.ts';
import { filterNamed, likelyFilter, type Filter } from './filters.ts';
import { patternOf, splitAtColon, textOf, type Mark } from './marks.ts';
import {
  ASKED_KINDS,
  CARD_STATES,
  COMPARISONS,
  PROPERTIES,
  type Comparison,
  type Property,
  type Span,
  type Term,
} from './query.ts';

export type ParsedTerm =
  { readonly kind: 'term'; readonly term: Term } | { readonly kind: 'fault'; readonly fault: QueryFault };

const MOST_DAYS = 36_500;
const MOST = 1e9;
const FLAGS = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;

interface Value {
  /** What stands before it in the line. */
  readonly filter: string;
  readonly marks: readonly Mark[];
  readonly text: string;
  readonly quoted: boolean;
  readonly at: Span;
}

/** One word of a line: a filter by its name, or what is looked for itself. */
export function parseTerm(marks: readonly Mark[], quoted: boolean, at: Span): ParsedTerm {
  const split = splitAtColon(marks);
  const filter = split && filterNamed(split.key);
  if (split && filter) {
    const text = textOf(split.value);
    const value: Value = { filter: `${filter}:`, marks: split.value, text, quoted, at };
    return text.trim() === '' ? needsValue(value, KNOWN[filter] ?? []) : PARSERS[filter](value);
  }
  const likely = split && !quoted && split.value.length > 0 && likelyFilter(split.key);
  if (likely) return failed({ kind: 'unknown-filter', filter: split.key, likely, at });
  return found(wordOrPhrase('any', marks, quoted));
}

const found = (term: Term): ParsedTerm => ({ kind: 'term', term });
const failed = (fault: QueryFault): ParsedTerm => ({ kind: 'fault', fault });

const wordOrPhrase = (field: 'any' | 'front' | 'back', marks: readonly Mark[], quoted: boolean): Term =>
  quoted
    ? { kind: 'phrase', field, text: textOf(marks) }
    : { kind: 'word', field, pattern: patternOf(marks) };

const KNOWN: Partial<Record<Filter, readonly string[]>> = {
  is: CARD_STATES,
  flag: FLAGS,
  prop: PROPERTIES,
  kind: ASKED_KINDS,
};

const needsValue = ({ filter, at }: Value, known: readonly string[]): ParsedTerm =>
  failed({ kind: 'needs-value', filter, known, at });

const PARSERS: Readonly<Record<Filter, (value: Value) => ParsedTerm>> = {
  deck: ({ marks }) => found({ kind: 'deck', name: patternOf(marks) }),
  tag: ({ marks }) => found({ kind: 'tag', name: patternOf(marks) }),
  front: ({ marks, quoted }) => found(wordOrPhrase('front', marks, quoted)),
  back: ({ marks, quoted }) => found(wordOrPhrase('back', marks, quoted)),
  is: (value) => oneOf(value, CARD_STATES, (state) => ({ kind: 'is', state })),
  flag: (value) => oneOf(value, FLAGS, (flag) => ({ kind: 'flag', flag: Number(flag) })),
  kind: (value) => oneOf(value, ASKED_KINDS, (note) => ({ kind: 'note-kind', note })),
  prop: parseProperty,
  added: (value) => wholeDays(value, value.text, (days) => ({ kind: 'added', days })),
  rated: parseRated,
  card: ({ text }) => found({ kind: 'card', id: text as CardId }),
  note: ({ text }) => found({ kind: 'note', id: text as NoteId }),
};

function oneOf<Name extends string>(
  { filter, text, at }: Value,
  known: readonly Name[],
  make: (name: Name) => Term,
): ParsedTerm {
  const name = known.find((each) => each === text.toLowerCase());
  return name === undefined
    ? failed({ kind: 'unknown-value', filter, value: text, known, at })
    : found(make(name));
}

const NUMBER = /^-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i;

function numberIn(text: string, least: number, most: number): number | null {
  const value = NUMBER.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

function wholeDays({ filter, at }: Value, text: string, make: (days: number) => Term): ParsedTerm {
  const days = numberIn(text, 1, MOST_DAYS);
  return days === null || !Number.isInteger(days)
    ? failed({ kind: 'not-a-number', filter, value: text, least: 1, most: MOST_DAYS, at })
    : found(make(days));
}

function parseRated(value: Value): ParsedTerm {
  const [days = '', ...rest] = value.text.split(':');
  const asked = rest.join(':').toLowerCase();
  const rating = rest.length === 0 ? null : ratingNamed(asked);
  if (rating === undefined) {
    const known = RATINGS.map((_, i) => String(i + 1));
    return asked === ''
      ? needsValue({ ...value, filter: `rated:${days}:` }, known)
      : failed({ kind: 'unknown-value', filter: `rated:${days}:`, value: asked, known, at: value.at });
  }
  return wholeDays(value, days, (asDays) => ({ kind: 'rated', days: asDays, rating }));
}

const ratingNamed = (name: string): Rating | undefined =>
  RATINGS.find((rating, i) => rating === name || String(i + 1) === name);

const COMPARED = new RegExp(`^([a-z]+)(${COMPARISONS.join('|')})?(.*)$`, 'isu');

const ALSO_PROPERTIES: Readonly<Record<string, Property>> = {
  interval: 'ivl',
  stability: 's',
  difficulty: 'd',
};

function parseProperty(value: Value): ParsedTerm {
  const { at } = value;
  const [, key = value.text, sign, number = ''] = COMPARED.exec(value.text) ?? [];
  const asked = key.toLowerCase();
  const name =
    PROPERTIES.find((known) => known === asked) ??
    (Object.hasOwn(ALSO_PROPERTIES, asked) ? ALSO_PROPERTIES[asked] : undefined);
  const comparison = COMPARISONS.find((known) => known === sign);
  if (name === undefined) {
    return failed({ kind: 'unknown-value', filter: 'prop:', value: key, known: PROPERTIES, at });
  }
  if (comparison === undefined) return needsValue({ ...value, filter: `prop:${asked}` }, COMPARISONS);
  return compared({ ...value, filter: `prop:${asked}${comparison}`, text: number }, name, comparison);
}

function compared(value: Value, name: Property, comparison: Comparison): ParsedTerm {
  const { filter, text, at } = value;
  if (text === '') return needsValue(value, []);
  const number = numberIn(text, -MOST, MOST);
  return number === null
    ? failed({ kind: 'not-a-number', filter, value: text, least: -MOST, most: MOST, at })
    : found({ kind: 'prop', name, comparison, value: number });
}
