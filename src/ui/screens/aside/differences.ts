import { diffArrays } from 'diff';

/** A stretch of a text, and whether the other text has it too. */
export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

/** More edits than these are no longer looked for: such texts have little to do with each other. */
const MOST_EDITS = 400;
/** Where less than this share of a text is in the other too, nothing is marked: it would be all of it. */
const ENOUGH_IN_COMMON = 0.25;

/** Characters; what is longer is parted at its spaces. */
const LONG = 4_000;

/** Two texts in stretches, word by word. */
export function differences(one: string, other: string): readonly [readonly Stretch[], readonly Stretch[]] {
  const changes = diffArrays(wordsOf(one), wordsOf(other), { maxEditLength: MOST_EDITS });
  if (!changes) return [whole(one), whole(other)];
  const stretches = changes.map(({ value, added, removed }) => ({ text: value.join(''), added, removed }));
  const common = stretches.reduce(
    (sum, { text, added, removed }) => sum + (added || removed ? 0 : text.length),
    0,
  );
  if (common < ENOUGH_IN_COMMON * Math.max(one.length, other.length)) return [whole(one), whole(other)];
  return [
    stretches.filter(({ added }) => !added).map(({ text, removed }) => ({ text, differs: removed })),
    stretches.filter(({ removed }) => !removed).map(({ text, added }) => ({ text, differs: added })),
  ];
}

const whole = (text: string): readonly Stretch[] => (text === '' ? [] : [{ text, differs: false }]);

/** Words, and what stands between them, as the text's own language parts them; that takes its time. */
function wordsOf(text: string): string[] {
  if (text.length > LONG || !('Segmenter' in Intl)) return text.split(/(\s+)/);
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return Array.from(segments, ({ segment }) => segment);
}
