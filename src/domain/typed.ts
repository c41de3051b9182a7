import { diffArrays } from 'diff';
import type { TypedStrict } from './typed-strict.ts';

/** A stretch of letters that both have, that only the meant one has, or that only the typed one has. */
export interface TypedStretch {
  readonly kind: 'same' | 'missing' | 'extra';
  readonly text: string;
}

export interface TypedComparison {
  readonly isRight: boolean;
  /** Letter by letter, in the order in which they are read; same letters as they were meant. */
  readonly stretches: readonly TypedStretch[];
}

/** More differences than these are not looked for: such texts have little to do with each other. */
const MOST_EDITS = 200;
const LONGEST = 1_000;

export function compareTyped(typed: string, meant: string, strict: TypedStrict): TypedComparison {
  const [given, wanted] = [tidy(typed), tidy(meant)];
  const same = (a: string, b: string): boolean => folded(a, strict) === folded(b, strict);
  if (same(given, wanted)) return { isRight: true, stretches: stretch('same', wanted) };
  const changes =
    Math.max(given.length, wanted.length) > LONGEST
      ? undefined
      : diffArrays(lettersOf(given), lettersOf(wanted), { comparator: same, maxEditLength: MOST_EDITS });
  if (!changes)
    return { isRight: false, stretches: [...stretch('extra', given), ...stretch('missing', wanted)] };
  return {
    isRight: false,
    stretches: changes.flatMap(({ value, added, removed }) =>
      stretch(added ? 'missing' : removed ? 'extra' : 'same', value.join('')),
    ),
  };
}

const stretch = (kind: TypedStretch['kind'], text: string): readonly TypedStretch[] =>
  text === '' ? [] : [{ kind, text }];

/** However a keyboard composes its letters, and whatever space it leaves. */
const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Accents and points: not the vowels of scripts that write those as marks, without which nothing is left of a word. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670]/g;

function folded(text: string, strict: TypedStrict): string {
  const cased = strict === 'case' || strict === 'exact' ? text : text.toLowerCase();
  return strict === 'accents' || strict === 'exact'
    ? cased
    : cased.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
}

const lettersOf = (text: string): string[] =>
  'Segmenter' in Intl
    ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
    : Array.from(text);
