import { describe, expect, it } from 'vitest';
import { TYPED_STRICT, type TypedStrict } from '../../../src/domain/typed-strict.ts';
import { compareTyped } from '../../../src/domain/typed.ts';

/** What is missing in round, what is too much in square brackets. */
const read = (typed: string, meant: string, strict: TypedStrict = 'kind'): string =>
  compareTyped(typed, meant, strict)
    .stretches.map(({ kind, typed, meant }) =>
      kind === 'missing' ? `(${meant})` : kind === 'extra' ? `[${typed}]` : meant,
    )
    .join('');
const rightBy = (typed: string, meant: string): readonly TypedStrict[] =>
  TYPED_STRICT.filter((strict) => compareTyped(typed, meant, strict).isRight);

describe('what was typed', () => {
  it('is compared letter by letter', () => {
    expect(read('Mitocondrion', 'mitochondrion')).toBe('mitoc(h)ondrion');
    expect(read('hous', 'house')).toBe('hous(e)');
    expect(read('housee', 'house')).toBe('house[e]');
    expect(read('', 'house')).toBe('(house)');
    expect(read('cat', 'dog')).toBe('[cat](dog)');
  });

  it('stays beside what was meant as it was typed', () => {
    expect(compareTyped('MUNCHE', 'München', 'kind').stretches).toEqual([
      { kind: 'same', typed: 'MUNCHE', meant: 'Münche' },
      { kind: 'missing', typed: '', meant: 'n' },
    ]);
  });

  it('is right by as much as is asked', () => {
    expect(rightBy('café', 'café')).toEqual(['kind', 'accents', 'case', 'exact']);
    expect(rightBy('cafe', 'café')).toEqual(['kind', 'case']);
    expect(rightBy('Café', 'café')).toEqual(['kind', 'accents']);
    expect(rightBy('CAFE', 'café')).toEqual(['kind']);
    expect(rightBy('coffee', 'café')).toEqual([]);
  });

  it('shows what was meant where it is right but for what is forgiven', () => {
    expect(read('munchen', 'München')).toBe('München');
    expect(read('munchen', 'München', 'exact')).toBe('[mu](Mü)nchen');
  });

  it('is the same however its letters are composed and its spaces are many', () => {
    expect(rightBy('  e\u0301te\u0301\n ', 'été')).toHaveLength(4);
    expect(rightBy('a  b', 'a b')).toHaveLength(4);
  });

  it('keeps the vowels of scripts that write them as marks, and letters whole', () => {
    expect(rightBy('की', 'का')).toEqual([]);
    expect(rightBy('مدرسة', 'مَدْرَسَة')).toEqual(['kind', 'case']);
    expect(read('👨‍👩‍👧', '👨‍👩‍👦')).toBe('[👨‍👩‍👧](👨‍👩‍👦)');
  });

  it('is told as a whole where there is too much of it', () => {
    const long = 'a'.repeat(100_000);
    expect(read(long, 'b')).toBe(`[${long}](b)`);
    expect(read('abc'.repeat(300), 'xyz'.repeat(300))).toBe(`[${'abc'.repeat(300)}](${'xyz'.repeat(300)})`);
    expect(rightBy(long, long)).toHaveLength(4);
  });
});
