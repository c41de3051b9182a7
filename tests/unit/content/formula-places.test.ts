import { describe, expect, it } from 'vitest';
import { faultyFormulas } from '../../../src/content/formula-places.ts';

const places = async (text: string) =>
  (await faultyFormulas(text)).map(({ number, at }) => [number, at && text.slice(at.start, at.end)]);

describe('a formula that cannot be set', () => {
  it('is told by its number and place', async () => {
    expect(await places(String.raw`$x$ and $\frac{1}$ and $y$`)).toEqual([[2, String.raw`\frac{1}`]]);
  });

  it('is told where the same stands before as text', async () => {
    const text = String.raw`\frac{1} is not $\frac{1}$`;
    expect((await faultyFormulas(text))[0]?.at?.start).toBe(text.indexOf('$') + 1);
  });

  it('is told each time', async () => {
    const found = await faultyFormulas('$\\bad$ $a$\n\n$$\n\\bad\n$$');
    expect(found.map(({ number }) => number)).toEqual([1, 3]);
    expect(new Set(found.map(({ at }) => at?.start)).size).toBe(2);
  });

  it('is none where all is well', async () => {
    expect(await places('$x$, and $5 and $10')).toEqual([]);
    expect(await places('no mathematics')).toEqual([]);
  });
});
