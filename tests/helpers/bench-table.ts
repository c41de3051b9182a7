import { test } from '@playwright/test';

/** A line of the table that `npm run bench` prints. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly floor: string;
  readonly ratio: string;
  readonly target: string;
}

export const ROW = 'row';

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2;
};

/**
 * Runs each in turn, over and over, so that what slows the machine down slows all of them, each being the first as
 * often as the others; their medians. `begin` comes before every round.
 */
export async function interleaved<Name extends string>(
  runs: number,
  measures: Readonly<Record<Name, () => number | Promise<number>>>,
  begin: () => Promise<void> = async () => undefined,
): Promise<Readonly<Record<Name, number>>> {
  const entries = Object.entries(measures) as [Name, () => number | Promise<number>][];
  const times = new Map<Name, number[]>(entries.map(([name]) => [name, []]));
  for (let run = 0; run < runs; run++) {
    await begin();
    for (const [name, measure] of rotated(entries, run)) times.get(name)?.push(await measure());
  }
  for (const [name, all] of times) {
    console.log(`  ${name}: ${all.map((ms) => ms.toFixed(1)).join(' ')}`);
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)])) as Record<Name, number>;
}

/** Whatever comes first in a browser pays for it. */
export const rotated = <Item>(items: readonly Item[], by: number): readonly Item[] => [
  ...items.slice(by % items.length),
  ...items.slice(0, by % items.length),
];

export const ms = (time: number): string => `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;
export const kb = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} KB`;
export const times = (ratio: number): string => `${ratio.toFixed(2)}×`;

/** Adds a line to the table. */
export function addRow(row: Partial<Row> & Pick<Row, 'what' | 'measured'>): void {
  const whole: Row = { floor: '', ratio: '', target: '', ...row };
  test.info().annotations.push({ type: ROW, description: JSON.stringify(whole) });
}
