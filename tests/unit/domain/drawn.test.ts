import { describe, expect, it } from 'vitest';
import { drawnOf, drawnPart } from '../../../src/domain/drawn.ts';

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

  it('leaves out what is no number', () => {
    const more = { drawn: { numbers: { n: 1, m: 'two' }, given: '1' } };
    expect(drawnOf({ more })).toEqual({ numbers: { n: 1 }, given: '1' });
  });
});
