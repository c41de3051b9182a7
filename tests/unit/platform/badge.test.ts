import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserBadge } from '../../../src/platform/badge.ts';

afterEach(() => vi.unstubAllGlobals());

const refuse = () => Promise.reject(new DOMException('Not installed', 'InvalidStateError'));

describe('the badge', () => {
  it('is set to a count and cleared at none; a browser that refuses troubles nobody', async () => {
    const setAppBadge = vi.fn<(count: number) => Promise<void>>(refuse);
    const clearAppBadge = vi.fn<() => Promise<void>>(refuse);
    vi.stubGlobal('navigator', { setAppBadge, clearAppBadge });
    browserBadge.show(12);
    browserBadge.show(0);
    await Promise.resolve();
    expect(setAppBadge).toHaveBeenCalledExactlyOnceWith(12);
    expect(clearAppBadge).toHaveBeenCalledOnce();
  });

  it('is not missed where there is none', () => {
    vi.stubGlobal('navigator', {});
    expect(() => browserBadge.show(3)).not.toThrow();
  });
});
