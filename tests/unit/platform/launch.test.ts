// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { browserLaunches } from '../../../src/platform/launch.ts';
import type { Arrived } from '../../../src/platform/shared-files.ts';

afterEach(() => vi.unstubAllGlobals());

const handleOf = (file: File | null) => ({
  getFile: () => (file ? Promise.resolve(file) : Promise.reject(new DOMException('Gone', 'NotFoundError'))),
});

type Launch = { readonly files?: readonly ReturnType<typeof handleOf>[] };

/** What the browser delivers, one launch after another, to whoever listens. */
async function arrivedBy(...launches: readonly Launch[]): Promise<readonly Arrived[]> {
  const arrived: Arrived[] = [];
  const setConsumer = (consume: (launch: Launch) => void): void => launches.forEach(consume);
  vi.stubGlobal('launchQueue', { setConsumer });
  browserLaunches.onFiles((files) => arrived.push(files));
  const expected = launches.filter(({ files }) => files?.length).length;
  await vi.waitFor(() => expect(arrived).toHaveLength(expected));
  return arrived;
}

const one = new File(['1'], 'one.md');
const two = new File(['2'], 'two.md');

it('brings the files of each launch, and none for a launch without', async () => {
  const arrived = await arrivedBy({}, { files: [] }, { files: [handleOf(one), handleOf(two)] });
  expect(arrived).toEqual([{ files: [one, two], isWhole: true }]);
});

it('tells of a file that is gone by now, and brings the others', async () => {
  const arrived = await arrivedBy({ files: [handleOf(one), handleOf(null)] }, { files: [handleOf(null)] });
  expect(arrived).toContainEqual({ files: [one], isWhole: false });
  expect(arrived).toContainEqual({ files: [], isWhole: false });
});

it('asks nothing of a browser that opens no files with an app', () => {
  expect('launchQueue' in window).toBe(false);
  expect(() => browserLaunches.onFiles(() => undefined)).not.toThrow();
});
