import { describe, expect, test } from 'vitest';
import {
  networkOf,
  short,
  totalsOf,
  type Layer,
  type Pattern,
} from '../../../src/figures/network/network.ts';
import { figure } from '../../../src/figures/network/NetworkFigure.tsx';

const PATTERN: Pattern = {
  input: [3, 32, 32],
  batch: 1,
  conv: 2,
  blocks: 2,
  dense: 1,
  channels: 16,
  classes: 10,
};

function layersOf(change: Partial<Pattern> = {}): readonly Layer[] {
  const network = networkOf({ ...PATTERN, ...change });
  if (network.kind !== 'whole') throw new Error('It is too small');
  return network.layers;
}

describe('a small network', () => {
  test('layer by layer, as counted by hand', () => {
    expect(layersOf().map(({ shape, parameters }) => [shape, parameters])).toEqual([
      [[1, 3, 32, 32], 0],
      [[1, 16, 32, 32], 3 * 9 * 16 + 16],
      [[1, 16, 32, 32], 16 * 9 * 16 + 16],
      [[1, 16, 16, 16], 0],
      [[1, 32, 16, 16], 16 * 9 * 32 + 32],
      [[1, 32, 16, 16], 32 * 9 * 32 + 32],
      [[1, 32, 8, 8], 0],
      [[1, 128], 2048 * 128 + 128],
      [[1, 10], 128 * 10 + 10],
    ]);
    expect(totalsOf(layersOf()).parameters).toBe(448 + 2320 + 4640 + 9248 + 262_272 + 1290);
  });

  test('a multiply-add counts as two, a comparison as one', () => {
    const flops = layersOf().map((layer) => layer.flops);
    // 27 products, 27 additions (the bias among them) and one comparison for each of 16,384 numbers.
    expect(flops[1]).toBe((2 * 27 + 1) * 16_384);
    expect(flops[3]).toBe(3 * 16 * 16 * 16);
    expect(flops[7]).toBe(2 * 2048 * 128 + 128);
    expect(flops[8]).toBe(2 * 128 * 10);
  });

  test('dense layers hold the parameters, convolutions do the work', () => {
    const totals = totalsOf(layersOf());
    expect(totals.denseParameters).toBeCloseTo(263_562 / 280_218, 12);
    expect(totals.convFlops).toBeGreaterThan(0.9);
  });

  test('a batch multiplies the work, not the parameters', () => {
    const [one, many] = [totalsOf(layersOf()), totalsOf(layersOf({ batch: 64 }))];
    expect(many.parameters).toBe(one.parameters);
    expect(many.flops).toBe(64 * one.flops);
    expect(layersOf({ batch: 64 }).every(({ shape }) => shape[0] === 64)).toBe(true);
  });

  test('without hidden dense layers the classes follow at once', () => {
    expect(layersOf({ dense: 0 }).at(-1)).toMatchObject({ shape: [1, 10], parameters: 20_490 });
    expect(layersOf({ dense: 2 })).toHaveLength(10);
  });

  test('odd sizes lose a row in pooling, and at last nothing is left', () => {
    expect(layersOf({ input: [1, 7, 9], blocks: 2, conv: 1 }).map(({ shape }) => shape)).toContainEqual([
      1, 32, 1, 2,
    ]);
    expect(networkOf({ ...PATTERN, input: [3, 7, 9], blocks: 3 })).toEqual({
      kind: 'too-small',
      pool: 3,
      height: 1,
      width: 2,
    });
  });
});

test('numbers are short', () => {
  expect([0, 999, 1000, 12_340, 123_400, 1_234_567, 98_700_000_000, 1e12].map(short)).toEqual([
    '0',
    '999',
    '1.00\u202fk',
    '12.3\u202fk',
    '123\u202fk',
    '1.23\u202fM',
    '98.7\u202fG',
    '1.00\u202fT',
  ]);
});

describe('its settings', () => {
  test('may be left out, or all be given', () => {
    expect(figure.open('').kind).toBe('open');
    const all = 'input: 1 28 28\nbatch: 64\nconv: 1\nblocks: 2\ndense: 0\nchannels: 8\nclasses: 10';
    expect(figure.open(all).kind).toBe('open');
  });

  test('are told where they are wrong', () => {
    expect(figure.open('input: 3 32\nconv: 4\nchannels: many')).toMatchObject({
      kind: 'faulty',
      faults: [
        { kind: 'count', setting: 'input', least: 3, most: 3 },
        { kind: 'range', setting: 'conv' },
        { kind: 'no-number', setting: 'channels' },
      ],
    });
  });
});
