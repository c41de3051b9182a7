import { describe, expect, it } from 'vitest';
import {
  crossEntropy,
  gradient,
  mishap,
  naiveSoftmax,
  softmax,
} from '../../../src/figures/softmax/softmax.ts';
import { figure } from '../../../src/figures/softmax/SoftmaxFigure.tsx';

const LOGITS = [2, 1, 0.1];

describe('softmax', () => {
  it('gives the known shares', () => {
    const [a = 0, b = 0, c = 0] = softmax(LOGITS);
    expect([a, b, c].map((share) => Number(share.toFixed(4)))).toEqual([0.659, 0.2424, 0.0986]);
    expect(a + b + c).toBeCloseTo(1, 12);
  });

  it('does not overflow, where without the subtraction it does', () => {
    expect(softmax([1000, 1000])).toEqual([0.5, 0.5]);
    expect(naiveSoftmax([1000, 1000])).toEqual([Number.NaN, Number.NaN]);
    expect(naiveSoftmax(LOGITS)[0]).toBeCloseTo(softmax(LOGITS)[0] ?? 0, 6);
  });

  it.each([
    [[90, 89, 87], 1, 'overflows'],
    // No power is beyond 32 bits, but their sum is: the shares come out as 0.
    [[88.5, 88.5], 1, 'overflows'],
    [[9, 9], 0.1, 'overflows'],
    [[-112.5, -112.5], 1, 'underflows'],
    [[-103, -104], 1, 'underflows'],
    [[-60, -61], 1, null],
    [[60, 0], 1, null],
  ] as const)('is told what happens to %j at %d without the subtraction', (logits, temperature, wrong) => {
    expect(mishap(logits, temperature)).toBe(wrong);
  });

  it('is sharper when cold and flatter when hot', () => {
    expect(softmax(LOGITS, 0.1)[0]).toBeGreaterThan(0.99);
    expect(softmax(LOGITS, 10)[0]).toBeLessThan(0.4);
  });

  it('has the slope of its loss as gradient', () => {
    for (const temperature of [0.5, 1, 3]) {
      for (const truth of [0, 1, 2]) {
        const slopes = gradient(LOGITS, truth, temperature);
        const bit = 1e-6;
        LOGITS.forEach((_, i) => {
          const moved = LOGITS.map((logit, at) => (at === i ? logit + bit : logit));
          const rise = crossEntropy(moved, truth, temperature) - crossEntropy(LOGITS, truth, temperature);
          expect(rise / bit).toBeCloseTo(slopes[i] ?? 0, 4);
        });
      }
    }
  });

  it('costs minus the log of the share of the truth', () => {
    expect(crossEntropy(LOGITS, 1)).toBeCloseTo(-Math.log(softmax(LOGITS)[1] ?? 0), 12);
    expect(crossEntropy([1000, 0], 1)).toBe(1000);
  });
});

describe('its figure', () => {
  it('opens as it is, and with settings of its own', () => {
    for (const text of ['', 'logits: 1000, 1000\nlabels: cat, dog\ntruth: 2\ntemperature: 0.5']) {
      expect(figure.open(text).kind).toBe('open');
    }
  });

  it.each(['logits: 1', 'truth: 4', 'labels: cat', 'heat: 3'])('tells what is wrong with %j', (text) => {
    expect(figure.open(text).kind).toBe('faulty');
  });
});
