import { describe, expect, test } from 'vitest';
import {
  capacity,
  keepsUp,
  kneeOf,
  latency,
  limit,
  quickest,
  serviceTime,
  type Machine,
} from '../../../src/figures/batching/batching.ts';
import { figure } from '../../../src/figures/batching/BatchingFigure.tsx';
import { mean } from '../../../src/figures/kit/numbers.ts';

const MACHINE = { overhead: 5, wave: 4, lanes: 8 };

/** Request by request: each waits for its batch to be full and for the machine to be free. */
function simulate(machine: Machine, batch: number, arrivals: number, batches: number): readonly number[] {
  const between = 1000 / arrivals;
  let free = 0;
  const waits: number[] = [];
  for (let b = 0; b < batches; b += 1) {
    const arrived = Array.from({ length: batch }, (_, i) => (b * batch + i) * between);
    const begun = Math.max(free, arrived.at(-1) ?? 0);
    free = begun + serviceTime(machine, batch);
    waits.push(mean(arrived.map((at) => free - at)));
  }
  return waits;
}

describe('a batch', () => {
  test('takes its overhead and as many waves as it needs', () => {
    expect([1, 8, 9, 16, 17].map((batch) => serviceTime(MACHINE, batch))).toEqual([9, 9, 13, 13, 17]);
  });

  test('does more, the larger it is, and never more than the lanes can', () => {
    expect(capacity(MACHINE, 8)).toBeCloseTo(888.9, 1);
    expect(limit(MACHINE)).toBe(2000);
    expect(capacity(MACHINE, 8000)).toBeLessThan(2000);
    expect(capacity(MACHINE, 8000)).toBeGreaterThan(1990);
  });
});

describe('the latency', () => {
  test.each([
    [2, 200],
    [8, 200],
    [8, 800],
    [16, 1200],
    [24, 137],
  ])('of batches of %d at %d a second is that of a simulation', (batch, arrivals) => {
    expect(keepsUp(MACHINE, batch, arrivals)).toBe(true);
    expect(mean(simulate(MACHINE, batch, arrivals, 50))).toBeCloseTo(latency(MACHINE, batch, arrivals), 6);
  });

  test.each([
    [1, 200],
    [8, 1000],
    [9, 800],
  ])('has no end for batches of %d at %d a second: they wait ever longer', (batch, arrivals) => {
    expect(latency(MACHINE, batch, arrivals)).toBe(Infinity);
    const waits = simulate(MACHINE, batch, arrivals, 200);
    expect((waits.at(-1) ?? 0) - (waits[100] ?? 0)).toBeCloseTo((waits[100] ?? 0) - (waits[1] ?? 0), -1);
    expect(waits.at(-1)).toBeGreaterThan((waits[0] ?? 0) * 2);
  });

  test('is shortest for small batches of few requests, and for larger ones of many', () => {
    expect(quickest(MACHINE, 200, 64)).toBe(2);
    expect(quickest(MACHINE, 1200, 64)).toBe(16);
    expect(quickest(MACHINE, 2400, 64)).toBeNull();
  });
});

test.each([MACHINE, { overhead: 0, wave: 4, lanes: 8 }, { overhead: 30, wave: 3.3, lanes: 3 }])(
  'twice the batch gains under a tenth from the knee of %j on, and not before',
  (machine) => {
    const gain = (waves: number): number =>
      capacity(machine, 2 * waves * machine.lanes) / capacity(machine, waves * machine.lanes);
    let waves = 1;
    while (gain(waves) >= 1.1) waves += 1;
    expect(kneeOf(machine)).toBe(waves * machine.lanes);
  },
);

describe('a block', () => {
  test.each(['', 'overhead: 0\nwave: 2.5\nlanes: 1\narrivals: 3000\nbatch: 512'])('opens with %j', (text) => {
    expect(figure.open(text).kind).toBe('open');
  });

  test.each([
    ['lanes: 0', { kind: 'range', setting: 'lanes', min: 1, max: 64 }],
    ['batch: 2.5', { kind: 'whole', setting: 'batch' }],
    ['wave: fast', { kind: 'no-number', setting: 'wave', value: 'fast' }],
    [
      'queue: 1',
      { kind: 'unknown', setting: 'queue', known: ['overhead', 'wave', 'lanes', 'arrivals', 'batch'] },
    ],
  ])('with %j is told what is wrong', (text, fault) => {
    expect(figure.open(text)).toEqual({ kind: 'faulty', faults: [fault] });
  });
});
