import { describe, expect, it } from 'vitest';
import type { DoneSummary } from '../../../../src/state/done-summary.ts';
import { answeredWords, nextWords } from '../../../../src/ui/study/done-words.ts';

const summary = (more: Partial<DoneSummary>): DoneSummary => ({
  ratings: [],
  minutes: 0,
  remembered: 0,
  learning: null,
  next: { kind: 'nothing' },
  ready: 0,
  more: 0,
  ...more,
});

describe('what was done', () => {
  it('counts answers, minutes and what was known', () => {
    const done = summary({ ratings: ['good', 'again', 'good'], minutes: 6, remembered: 2 });
    expect(answeredWords(done)).toBe('3 answers in 6 min. You knew 2 of them.');
  });

  it('is glad where all were known', () => {
    const all = summary({ ratings: ['good', 'easy'], minutes: 1, remembered: 2 });
    expect(answeredWords(all)).toBe('2 answers in 1 min. You knew them all.');
    const one = summary({ ratings: ['good'], minutes: 1, remembered: 1 });
    expect(answeredWords(one)).toBe('1 answer in 1 min. You knew it.');
  });

  it('is kind where nothing was to be done', () => {
    expect(answeredWords(summary({}))).toMatch(/^Nothing is due\./);
    expect(answeredWords(summary({ ready: 2 }))).toBe('');
  });
});

describe('what comes next', () => {
  const first = { value: 8, unit: 'minute' } as const;

  it('names the cards in learning, then those of tomorrow', () => {
    expect(
      nextWords({ ready: 0, learning: { cards: 2, first }, next: { kind: 'tomorrow', cards: 31 } }),
    ).toBe('2 cards in 8 min, then 31 tomorrow.');
    expect(nextWords({ ready: 0, learning: { cards: 1, first }, next: { kind: 'nothing' } })).toBe(
      '1 card in 8 min.',
    );
  });

  it.each([
    [{ kind: 'tomorrow', cards: 1 }, '1 card tomorrow.'],
    [{ kind: 'new' }, 'New cards tomorrow.'],
    [{ kind: 'later', after: { value: 3, unit: 'day' } }, 'The next card comes in 3 days.'],
    [{ kind: 'nothing' }, 'No more cards are waiting.'],
  ] as const)('tells of %j that it is "%s"', (next, said) => {
    expect(nextWords({ ready: 0, learning: null, next })).toBe(said);
  });
});
