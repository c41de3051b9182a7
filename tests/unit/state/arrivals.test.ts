import { beforeEach, describe, expect, it } from 'vitest';
import { epochMs } from '../../../src/domain/units.ts';
import type { DropTaker } from '../../../src/platform/dropped-files.ts';
import type { Arrived } from '../../../src/platform/shared-files.ts';
import { Arrivals } from '../../../src/state/arrivals.ts';

const NOW = epochMs(1_790_000_000_000);
const one = new File(['1'], 'one.md');
const two = new File(['2'], 'two.md');

let fragment: string;
let steps: string[];
let arrivals: Arrivals;
let drops: DropTaker;
let launch: (arrived: Arrived) => void;

beforeEach(() => {
  fragment = '#/';
  steps = [];
  arrivals = new Arrivals();
});

/** An app that was opened with `shared`. */
async function listen(shared: Arrived | null = null): Promise<void> {
  await arrivals.listen(
    {
      address: {
        read: () => fragment,
        go(to) {
          steps.push(to);
          fragment = to;
        },
      },
      drops: { onFiles: (taker) => (drops = taker) },
      launches: { onFiles: (take) => (launch = take) },
      shares: { take: () => Promise.resolve(shared) },
    },
    NOW,
  );
}

describe('a file that comes from outside', () => {
  it('leads to the import, which takes it once', async () => {
    await listen();
    launch({ files: [one], isWhole: true });
    expect(steps).toEqual(['#/import']);
    expect(arrivals.take()).toEqual([one]);
    expect(arrivals.take()).toEqual([]);
  });

  it('waits with those that came before it', async () => {
    await listen({ files: [one], isWhole: true });
    launch({ files: [two], isWhole: true });
    expect(arrivals.files.value).toEqual([one, two]);
    expect(steps).toEqual(['#/import']);
  });

  it('may be lost on its way, which is told until another comes', async () => {
    fragment = '#/import';
    await listen({ files: [], isWhole: false });
    expect([arrivals.isLost.value, arrivals.files.value, steps]).toEqual([true, [], []]);
    drops.take([one]);
    expect([arrivals.isLost.value, arrivals.files.value]).toEqual([false, [one]]);
  });
});

describe('a drop', () => {
  it.each([
    ['#/', true],
    ['#/settings', true],
    ['#/import', true],
    ['#/study', false],
    ['#/study/deck', false],
  ])('at %s is taken: %s', async (at, accepted) => {
    await listen();
    fragment = at;
    expect(drops.accepts()).toBe(accepted);
  });
});

it('nothing happens where nothing comes', async () => {
  await listen();
  expect([arrivals.isLost.value, arrivals.files.value, steps]).toEqual([false, [], []]);
});
