import { afterEach, expect, it, vi } from 'vitest';
import { onlyTab } from '../../../src/platform/only-tab.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A browser in which the lock is free or held by another tab. */
const stubLocks = (isFree: boolean) => {
  const request = vi.fn<(name: string, options: object, work: (lock: object | null) => unknown) => unknown>(
    async (_name, _options, work) => work(isFree ? {} : null),
  );
  vi.stubGlobal('navigator', { locks: { request } });
  return request;
};

it('works where no other tab does, and waits for none', async () => {
  const request = stubLocks(true);
  expect(await onlyTab('sync')(async () => 'done')).toBe('done');
  expect(request).toHaveBeenCalledExactlyOnceWith('sync', { ifAvailable: true }, expect.any(Function));
});

it('leaves it to another tab', async () => {
  stubLocks(false);
  const work = vi.fn<() => Promise<string>>();
  expect(await onlyTab('sync')(work)).toBeNull();
  expect(work).not.toHaveBeenCalled();
});
