import { diffArrays } from 'diff';
import type { TypedStrict } from './typed-strict.ts';

/** A stretch of letters that both have, that only the meant one has, or that only the typed one has. */
export interface TypedStretch {
  readonly kind: 'same' | 'missing' | 'extra';
  /** As it was typed; '' where it is missing. */
  readonly typed: string;
  /** As it was meant; '' where it is too much. */
  readonly meant: string;
}

export interface TypedComparison {
  readonly isRight: boolean;
  /** Letter by letter, in the order in which they are read. */
  readonly stretches: readonly TypedStretch[];
}

/** More differences than these are not looked for: such texts have little to do with each other. */
const MOST_EDITS = 200;
const LONGEST = 1_000;

export function compareTyped(typed: string, meant: string, strict: TypedStrict): TypedComparison {
  const [given, wanted] = [tidy(typed), tidy(meant)];
  if (folded(given, strict) === folded(wanted, strict)) {
    return { isRight: true, stretches: [{ kind: 'same', typed: given, meant: wanted }] };
  }
  const isShort = Math.max(given.length, wanted.length) <= LONGEST;
  return {
    isRight: false,
    stretches:
      (isShort && differing(given, wanted, strict)) || [extra(given), missing(wanted)].filter(isSome),
  };
}

function differing(given: string, wanted: string, strict: TypedStrict): readonly TypedStretch[] | undefined {
  const letters = lettersOf(given, strict);
  const changes = diffArrays(letters, lettersOf(wanted, strict), {
    comparator: (a, b) => a.folded === b.folded,
    maxEditLength: MOST_EDITS,
  });
  let at = 0;
  return changes?.map(({ value, added, removed }) => {
    if (added) return missing(textOf(value));
    const typed = textOf(letters.slice(at, (at += value.length)));
    return removed ? extra(typed) : { kind: 'same', typed, meant: textOf(value) };
  });
}

const missing = (meant: string): TypedStretch => ({ kind: 'missing', typed: '', meant });
const extra = (typed: string): TypedStretch => ({ kind: 'extra', typed, meant: '' });
const isSome = ({ typed, meant }: TypedStretch): boolean => typed + meant !== '';

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

interface Letter {
  readonly text: string;
  readonly folded: string;
}

function lettersOf(text: string, strict: TypedStrict): Letter[] {
  const letters =
    'Segmenter' in Intl
      ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
      : Array.from(text);
  return letters.map((letter) => ({ text: letter, folded: folded(letter, strict) }));
}

const textOf = (letters: readonly Letter[]): string => letters.map(({ text }) => text).join('');
