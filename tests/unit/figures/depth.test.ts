import { expect, test } from 'vitest';
import {
  backward,
  drawLayers,
  drawVector,
  forward,
  measure,
  sizeOf,
  WIDTH,
  type Deep,
  type Vector,
} from '../../../src/figures/depth/depth.ts';
import { figure } from '../../../src/figures/depth/DepthFigure.tsx';
import { decadesOf, powerOfTen, saySize, showSize } from '../../../src/figures/kit/powers.ts';
import { SeededChance } from '../../../src/figures/kit/chance.ts';

const dot = (a: Vector, b: Vector): number => a.reduce((total, value, i) => total + value * b[i]!, 0);

test.each([true, false])('the gradient is the slope of what comes out, with skips: %s', (skips) => {
  const chance = new SeededChance(7);
  const deep: Deep = { layers: drawLayers(4, 1.1, chance), skips };
  const input = drawVector(chance);
  const top = drawVector(chance);
  const out = (from: Vector, above: number): number =>
    dot(forward({ ...deep, layers: deep.layers.slice(above) }, from).at(-1)!, top);
  const signals = forward(deep, input);
  backward(deep, input, top).forEach((gradient, at) => {
    for (let i = 0; i < WIDTH; i++) {
      const moved = (by: number): Vector => signals[at]!.map((value, j) => (i === j ? value + by : value));
      expect(gradient[i]).toBeCloseTo((out(moved(1e-5), at) - out(moved(-1e-5), at)) / 2e-5, 6);
    }
  });
});

test('weights of 0 stop a signal, but not one that can skip them', () => {
  const nothing: Deep = { layers: drawLayers(3, 0, new SeededChance(1)), skips: false };
  const vector = drawVector(new SeededChance(2));
  expect(forward(nothing, vector).slice(1).map(sizeOf)).toEqual([0, 0, 0]);
  expect(backward(nothing, vector, vector).map(sizeOf)).toEqual([0, 0, 0, sizeOf(vector)]);
  const skipping = { ...nothing, skips: true };
  expect(forward(skipping, vector)).toEqual([vector, vector, vector, vector]);
  expect(backward(skipping, vector, vector)).toEqual([vector, vector, vector, vector]);
});

/** What of the gradient is left at the input. */
const left = (scale: number, depth: number, skips: boolean): number =>
  measure({ depth, scale, seed: 1 }, skips).gradients[0]!;

test('without skips a gradient vanishes; with them it keeps its order', () => {
  expect(left(0.9, 20, false)).toBeLessThan(0.05);
  expect(left(0.3, 50, false)).toBeLessThan(1e-15);
  for (const depth of [5, 20, 50]) {
    expect(left(0.9, depth, true)).toBeGreaterThan(0.2);
    expect(left(0.9, depth, true)).toBeLessThan(100);
  }
});

test('a size at each layer, 1 where it begins', () => {
  const { gradients, signals } = measure({ depth: 6, scale: 0.9, seed: 1 }, true);
  expect([gradients.length, signals.length]).toEqual([7, 7]);
  expect([gradients.at(-1), signals[0]]).toEqual([1, 1]);
});

test('sizes in powers of ten', () => {
  expect([-12, -1, 0, 1, 25].map(powerOfTen)).toEqual(['10⁻¹²', '10⁻¹', '1', '10¹', '10²⁵']);
  expect([0, 0.423, 4.28, 3.14e-9, 12_345].map(showSize)).toEqual([
    '0',
    '0.42',
    '4.28',
    '3.1 × 10⁻⁹',
    '1.2 × 10⁴',
  ]);
  expect(saySize(3.14e-9)).toBe('3.1 times 10 to the power of minus 9');
});

test('decades hold all there is, with few marks', () => {
  expect(decadesOf([-3, 1, 0.4])).toEqual({ from: -3, to: 1, by: 1 });
  expect(decadesOf([-26.4, 1])).toEqual({ from: -30, to: 5, by: 5 });
});

test('settings', () => {
  expect(figure.open('').kind).toBe('open');
  expect(figure.open('depth: 50\nscale: 1.8\nskips: no\nseed: 9').kind).toBe('open');
  expect(figure.open('depth: 1\nskips: some')).toEqual({
    kind: 'faulty',
    faults: [
      { kind: 'range', setting: 'depth', min: 2, max: 50 },
      { kind: 'choice', setting: 'skips', choices: ['yes', 'no'] },
    ],
  });
});
