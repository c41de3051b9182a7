import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/domain/json.ts';
import { drawnOf, drawnPart } from '../../../src/domain/drawn.ts';

const parsed = (numbers: string): JsonObject => ({ drawn: { numbers: JSON.parse(numbers), given: '' } });

describe('what a computed card asked', () => {
  it('is read from a review as it was written', () => {
    const drawn = { numbers: { n: 57, answer: 29 }, given: '58/2' };
    expect(drawnOf({ more: drawnPart(drawn) })).toEqual(drawn);
  });

  it('is not written longer than anybody types', () => {
    expect(drawnOf({ more: drawnPart({ numbers: {}, given: '9'.repeat(9_999) }) })?.given).toHaveLength(200);
  });

  it.each([
    undefined,
    {},
    { drawn: null },
    { drawn: [1] },
    { drawn: { numbers: { n: 1 } } },
    { drawn: { numbers: [], given: '1' } },
  ])('is not read from %j', (more) => {
    expect(drawnOf(more === undefined ? {} : { more })).toBeNull();
  });

  it('leaves out what is no number, and what no card calls one', () => {
    const numbers: JsonObject = {
      n: 1,
      m: 'two',
      '<b>': 3,
      '\u202en': 4,
      far: Infinity,
      [`n${'n'.repeat(99)}`]: 5,
    };
    expect(drawnOf({ more: { drawn: { numbers, given: '1' } } })).toEqual({ numbers: { n: 1 }, given: '1' });
    const { numbers: told } = drawnOf({ more: parsed('{"__proto__": 1, "constructor": 2}') }) ?? {};
    expect(Object.entries(told ?? {})).toEqual([['constructor', 2]]);
  });

  it('is no longer than a card can ask, whatever a file says', () => {
    const numbers = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`n${i}`, i]));
    const drawn = drawnOf({ more: { drawn: { numbers, given: '9'.repeat(100_000) } } });
    expect(Object.keys(drawn?.numbers ?? {})).toHaveLength(40);
    expect(drawn?.given).toHaveLength(200);
  });
});
