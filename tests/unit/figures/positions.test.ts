import { describe, expect, test } from 'vitest';
import {
  dilatedSteps,
  dot,
  encoding,
  KERNEL,
  likeness,
  paths,
  stackedSteps,
} from '../../../src/figures/positions/positions.ts';
import { figure } from '../../../src/figures/positions/PositionsFigure.tsx';

/** Layers until the farthest of what one unit sees reaches the distance, found by walking back from that unit. */
function layersByWalking(distance: number, gap: (layer: number) => number, layers = 0): number {
  let seen = new Set([0]);
  for (let layer = layers - 1; layer >= 0; layer--) {
    seen = new Set([...seen].flatMap((at) => Array.from({ length: KERNEL }, (_, i) => at + i * gap(layer))));
  }
  return seen.has(distance) ? layers : layersByWalking(distance, gap, layers + 1);
}

describe('encodings', () => {
  test('are those of the paper', () => {
    expect(encoding(0, 4, 10_000)).toEqual([0, 1, 0, 1]);
    const [a, b, c, d] = encoding(3, 4, 10_000);
    expect(a).toBeCloseTo(Math.sin(3));
    expect(b).toBeCloseTo(Math.cos(3));
    expect(c).toBeCloseTo(Math.sin(0.03));
    expect(d).toBeCloseTo(Math.cos(0.03));
  });

  test('have a dot product that depends on the distance only, half the width with themselves', () => {
    for (const width of [4, 16, 32]) {
      for (let distance = 0; distance < 48; distance++) {
        const first = likeness(0, distance, width, 500);
        for (const from of [1, 7, 40])
          expect(likeness(from, from + distance, width, 500)).toBeCloseTo(first, 9);
      }
      expect(dot(encoding(9, width, 500), encoding(9, width, 500))).toBeCloseTo(width / 2);
    }
  });
});

describe('paths', () => {
  test('through convolutions are as long as walking through them shows', () => {
    for (let distance = 1; distance <= 48; distance++) {
      expect(stackedSteps(distance)).toBe(layersByWalking(distance, () => 1));
      expect(dilatedSteps(distance)).toBe(layersByWalking(distance, (layer) => KERNEL ** layer));
    }
  });

  test('are one step by attention and as many as there are places by recurrence', () => {
    expect(paths(27).map(({ steps }) => steps)).toEqual([1, 4, 14, 27]);
    expect(paths(26).map(({ steps }) => steps)).toEqual([1, 3, 13, 26]);
  });
});

describe('settings', () => {
  test('stand for themselves, or are given', () => {
    expect(figure.open('').kind).toBe('open');
    expect(figure.open('length: 48\nwidth: 32\nbase: 100').kind).toBe('open');
    expect(figure.open('length: 4\nwidth: 4').kind).toBe('open');
  });

  test.each([
    ['length: 3', 'range'],
    ['length: 7.5', 'whole'],
    ['width: 7', 'choice'],
    ['width: 34', 'choice'],
    ['base: 1', 'range'],
    ['offset: 3', 'unknown'],
  ])('%s is refused', (text, kind) => {
    const opened = figure.open(text);
    expect(opened.kind === 'faulty' && opened.faults.map((fault) => fault.kind)).toEqual([kind]);
  });
});
