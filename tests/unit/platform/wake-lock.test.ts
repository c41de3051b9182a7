// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserWakeLock } from '../../../src/platform/wake-lock.ts';

let held = 0;
let visibility = 'visible';
let refuses = false;

const request = vi.fn<() => Promise<{ release: () => Promise<void> }>>(async () => {
  if (refuses) throw new DOMException('The battery is low', 'NotAllowedError');
  held++;
  return { release: async () => void held-- };
});

beforeEach(() => {
  held = 0;
  visibility = 'visible';
  refuses = false;
  request.mockClear();
  vi.stubGlobal('navigator', { wakeLock: { request } });
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(
    () => visibility as DocumentVisibilityState,
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The browser takes the lock back when the page goes out of sight. */
function see(next: 'visible' | 'hidden'): void {
  visibility = next;
  if (next === 'hidden') held = 0;
  document.dispatchEvent(new Event('visibilitychange'));
}

const settled = () => vi.waitFor(() => expect(request.mock.settledResults.every(Boolean)).toBe(true));

describe('the screen', () => {
  it('stays on until it is let go', async () => {
    const lock = browserWakeLock();
    lock.hold(true);
    lock.hold(true);
    await settled();
    expect([held, request.mock.calls.length]).toEqual([1, 1]);
    lock.hold(false);
    await vi.waitFor(() => expect(held).toBe(0));
  });

  it('stays on again when the page comes back into sight, if it still should', async () => {
    const lock = browserWakeLock();
    lock.hold(true);
    await settled();
    see('hidden');
    expect(request).toHaveBeenCalledOnce();
    see('visible');
    await vi.waitFor(() => expect(held).toBe(1));
    lock.hold(false);
    await vi.waitFor(() => expect(held).toBe(0));
    see('hidden');
    see('visible');
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('is let go even when that is wished before the browser has answered', async () => {
    const lock = browserWakeLock();
    lock.hold(true);
    lock.hold(false);
    await vi.waitFor(() => expect(request.mock.settledResults).toHaveLength(1));
    await vi.waitFor(() => expect(held).toBe(0));
  });

  it('goes dark where the device refuses, and nobody is troubled', async () => {
    refuses = true;
    const lock = browserWakeLock();
    lock.hold(true);
    await vi.waitFor(() => expect(request.mock.settledResults).toMatchObject([{ type: 'rejected' }]));
    lock.hold(false);
    expect(held).toBe(0);
  });

  it('is left alone where no page can keep it on', () => {
    vi.stubGlobal('navigator', {});
    const lock = browserWakeLock();
    lock.hold(true);
    expect(lock.isSupported).toBe(false);
  });
});
