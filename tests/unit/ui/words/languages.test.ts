import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/state/device-settings.ts';
import { english } from '../../../../src/ui/words/en.ts';
import { LANGUAGE_ENTRIES } from '../../../../src/ui/words/languages.ts';
import { moreEnglish } from '../../../../src/ui/words/more-words.ts';
import type { AllWords } from '../../../../src/ui/words/spoken.ts';
import { COUNTS, SAMPLES } from './samples.ts';

const CATALOGUES = await Promise.all(
  LANGUAGES.map(async (language) => ({
    language,
    words: { ...moreEnglish, ...(await LANGUAGE_ENTRIES[language].load()) },
  })),
);
const FOREIGN = CATALOGUES.filter(({ language }) => language !== 'en');
const wordsOf = (language: string): AllWords =>
  CATALOGUES.find((catalogue) => catalogue.language === language)!.words;

interface Said {
  readonly place: string;
  readonly text: string;
}

/** All that a catalogue can say: its texts, and what its functions make of samples. */
function everythingSaid(part: unknown, place = ''): readonly Said[] {
  if (typeof part === 'string') return [{ place, text: part }];
  if (typeof part === 'function') return spoken(part, place);
  return Object.entries(part as object).flatMap(([name, inner]) =>
    everythingSaid(inner, place === '' ? name : `${place}.${name}`),
  );
}

const NUMBERS = COUNTS.map((value) => Array.from({ length: 4 }, () => value));

// oxlint-disable-next-line typescript/no-unsafe-function-type
const spoken = (say: Function, place: string): readonly Said[] =>
  (SAMPLES[place] ?? NUMBERS).map((sample) => ({
    place: `${place}(${JSON.stringify(sample)})`,
    text: String(say(...sample)),
  }));

test.each(CATALOGUES)('$language says all of it, whatever it is about', ({ words }) => {
  const faults = everythingSaid(words).filter(
    ({ text }) => text.trim() === '' || /undefined|NaN|\[object|null|(?<!#)#(?!#)/.test(text),
  );
  expect(faults).toEqual([]);
});

/** The same in German: names, signs of keys, and words that both languages have. */
const SHARED = [
  /^devices\.sorts\./,
  /^drawing\.(form|round)$/,
  /^editor\.(text|code)$/,
  /^(number|gain|percent|pageTitle)\(/,
  /^cardInfo\.(date|dueOn|moment|took)/,
  /^cardMenu\.(info$|flagName\(\["orange"\]\))/,
  /^importing\.(title|newCards\.note|madeAt)/,
  /^many\.savedName$/,
  /^options\.name$/,
  /^settings\.(backup|licenceName|version)$/,
  /^installing\.vibration$/,
  /^shortcuts\.keys\.(Enter|Escape|Control|Command|Shift|Delete)$/,
  /^stats\.(day|weekday|weekdayLetter|month|time|share|firstWeekday|orMore)/,
  /^studying\.dismiss$/,
];

test.each(FOREIGN)('$language leaves nothing in English', ({ words }) => {
  const inEnglish = new Map(
    everythingSaid({ ...moreEnglish, ...english }).map(({ place, text }) => [place, text]),
  );
  const left = everythingSaid(words).filter(({ place, text }) => inEnglish.get(place) === text);
  expect(left.filter(({ place }) => !SHARED.some((shared) => shared.test(place)))).toEqual([]);
});

test('Arabic has no Latin letters but those of names and keys', () => {
  const names =
    /Engram|Markdown|SVG|PNG|KaTeX|Anki|UTF-8|MIT|Ctrl|Command|Shift|Enter|Esc|Delete|Deck|Front|detail|back:|1 to 9 step 2|(?:new|learn|review|suspended|buried|leech|basic|reversed|typed|occlusion)(?![a-z])|https|(?:events|records)\[\d+\](?:\.\w+)*|\b[AU]\b/g;
  const strange = everythingSaid(wordsOf('ar')).filter(({ text }) =>
    /[a-z]/i.test(text.replaceAll(names, '')),
  );
  expect(strange).toEqual([]);
});

const said = (say: (value: number) => string): readonly string[] =>
  [0, 1, 2, 3, 11, 100].map((value) => say(value));

describe('each number takes its form', () => {
  test('in German', () => {
    const { cards, studying } = wordsOf('de');
    expect(said(cards)).toEqual(['0 Karten', '1 Karte', '2 Karten', '3 Karten', '11 Karten', '100 Karten']);
    expect(said((value) => studying.returns({ value, unit: 'day' }))).toEqual([
      ', in 0 Tagen',
      ', in 1 Tag',
      ', in 2 Tagen',
      ', in 3 Tagen',
      ', in 11 Tagen',
      ', in 100 Tagen',
    ]);
    expect(studying.returns({ value: 1.5, unit: 'month' })).toBe(', in 1,5 Monaten');
    expect(studying.answered(12, 12, 1)).toBe('12 Antworten in 1 Minute. Du wusstest alle.');
    expect(studying.soon({ cards: 2, first: { value: 8, unit: 'minute' } }, 31)).toBe(
      '2 Karten in 8 Minuten, morgen dann 31.',
    );
  });

  test('in Arabic', () => {
    const { cards, study, studying } = wordsOf('ar');
    expect(said(cards)).toEqual(['لا بطاقات', 'بطاقة واحدة', 'بطاقتان', '3 بطاقات', '11 بطاقة', '100 بطاقة']);
    expect(said(study).slice(1)).toEqual([
      'دراسة بطاقة واحدة',
      'دراسة بطاقتين',
      'دراسة 3 بطاقات',
      'دراسة 11 بطاقة',
      'دراسة 100 بطاقة',
    ]);
    expect(said((value) => studying.returns({ value, unit: 'day' })).slice(1)).toEqual([
      '، بعد يوم واحد',
      '، بعد يومين',
      '، بعد 3 أيام',
      '، بعد 11 يومًا',
      '، بعد 100 يوم',
    ]);
    expect(said(studying.readyAgain).slice(1)).toEqual([
      'بطاقة واحدة جاهزة.',
      'بطاقتان جاهزتان.',
      '3 بطاقات جاهزة.',
      '11 بطاقة جاهزة.',
      '100 بطاقة جاهزة.',
    ]);
    expect(studying.answered(12, 2, 6)).toBe('12 إجابة في 6 دقائق. عرفت اثنتين منها.');
  });
});
