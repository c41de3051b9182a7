import { describe, expect, it } from 'vitest';
import { systemRandom } from '../../../src/platform/random.ts';

describe('systemRandom', () => {
  it('gives as many bytes as asked for, never the same again', () => {
    const [a, b] = [systemRandom.bytes(16), systemRandom.bytes(16)];
    expect(a).toHaveLength(16);
    expect(a).not.toEqual(b);
  });

  it('gives numbers spread over [0, 1)', () => {
    const numbers = Array.from({ length: 1_000 }, () => systemRandom.unit());
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(numbers.filter((number) => number < 0.5).length).toBeGreaterThan(350);
    expect(numbers.filter((number) => number >= 0.5).length).toBeGreaterThan(350);
    expect(new Set(numbers).size).toBe(1_000);
  });
});
