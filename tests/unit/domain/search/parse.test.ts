import { describe, expect, it } from 'vitest';
import { MOST_LETTERS, MOST_NESTED, parseLine } from '../../../../src/domain/search/parse.ts';
import { printQuery } from '../../../../src/domain/search/print.ts';

/** What a line is read as, printed. */
const read = (line: string): string => {
  const parsed = parseLine(line);
  return parsed.kind === 'query' ? printQuery(parsed.query) : `fault: ${parsed.fault.kind}`;
};
const faultOf = (line: string) => {
  const parsed = parseLine(line);
  return parsed.kind === 'fault' ? parsed.fault : null;
};

describe('a search line', () => {
  it.each([
    ['softmax  loss', 'softmax loss'],
    ['softmax AND loss', 'softmax loss'],
    ['a b or c', 'a b or c'],
    ['a (b OR c)', 'a (b or c)'],
    ['(a b) c', 'a b c'],
    ['-(a or b) --c', '-(a or b) --c'],
    ['DECK:"Deep Learning"', 'deck:"Deep Learning"'],
    ['"deck:Deep Learning"', 'deck:"Deep Learning"'],
    ['“curly quotes”', '"curly quotes"'],
    ['is:DUE flag:3 kind:cloze', 'is:due flag:3 kind:cloze'],
    ['prop:interval>=30 prop:r<0,9', 'prop:ivl>=30 prop:r<0.9'],
    ['rated:7:again added:1', 'rated:7:1 added:1'],
    ['nid:abc cid:abc.0', 'note:abc card:abc.0'],
    [String.raw`\frac x\*y`, String.raw`\\frac x\*y`],
    [String.raw`"deck\:x" std::vector`, String.raw`"deck\:x" std::vector`],
  ])('%s', (line, printed) => expect(read(line)).toBe(printed));

  it.each([
    ['a or', 'a'],
    ['or a', 'a'],
    ['(a', 'a'],
    ['a -', 'a'],
    ['"a b', '"a b"'],
    ['()', ''],
    ['"', ''],
  ])('that is not done yet asks for what is there: %s', (line, printed) => expect(read(line)).toBe(printed));
});

describe('a fault', () => {
  it('names what would do, and its place', () => {
    expect(faultOf('loss is:dew')).toEqual({
      kind: 'unknown-value',
      filter: 'is:',
      value: 'dew',
      known: ['due', 'new', 'learn', 'review', 'suspended', 'buried', 'leech'],
      at: { start: 5, end: 11 },
    });
    expect(faultOf('tags:x')).toMatchObject({ kind: 'unknown-filter', filter: 'tags', likely: 'tag' });
    expect(faultOf('is:')).toMatchObject({ kind: 'needs-value', filter: 'is:' });
    expect(faultOf('prop:lapses')).toMatchObject({ kind: 'needs-value', filter: 'prop:lapses' });
    expect(faultOf('prop:lapses>x')).toMatchObject({ kind: 'not-a-number', filter: 'prop:lapses>' });
    expect(faultOf('added:0')).toMatchObject({ kind: 'not-a-number', filter: 'added:' });
    expect(faultOf('rated:7:5')).toMatchObject({ kind: 'unknown-value', filter: 'rated:7:' });
    expect(faultOf('flag:8')).toMatchObject({ kind: 'unknown-value' });
    expect(faultOf('a)')).toMatchObject({ kind: 'not-opened', at: { start: 1, end: 2 } });
  });

  it('is none where a colon stands in a text', () => {
    for (const line of ['http://x.org', '3:1', 'Definition:', 'a:b']) expect(faultOf(line)).toBeNull();
  });

  it('stops what is too long or too deep', () => {
    expect(faultOf('a'.repeat(MOST_LETTERS))).toBeNull();
    expect(faultOf('a'.repeat(MOST_LETTERS + 1))?.kind).toBe('too-long');
    expect(faultOf(`${'('.repeat(MOST_NESTED)}a`)).toBeNull();
    expect(faultOf(`${'('.repeat(MOST_NESTED + 1)}a`)?.kind).toBe('too-deep');
    expect(faultOf(`${'-'.repeat(900)}a`)?.kind).toBe('too-deep');
  });
});
