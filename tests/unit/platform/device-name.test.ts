import { afterEach, describe, expect, it, vi } from 'vitest';
import { guessDevice, sortOf } from '../../../src/platform/device-name.ts';

const SAFARI = 'AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0';
const ANDROID_PHONE = `Mozilla/5.0 (Linux; Android 10; K) ${CHROME} Mobile Safari/537.36`;

afterEach(() => vi.unstubAllGlobals());

describe('what a device is', () => {
  it.each([
    ['iphone', `Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) ${SAFARI}`, 5],
    ['ipad', `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${SAFARI}`, 5],
    ['mac', `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${SAFARI}`, 0],
    ['android-phone', ANDROID_PHONE, 5],
    ['android-phone', 'Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0', 5],
    ['android-tablet', `Mozilla/5.0 (Linux; Android 10; K) ${CHROME} Safari/537.36`, 10],
    ['chromebook', `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${CHROME} Safari/537.36`, 10],
    ['windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36`, 10],
    ['linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0', 0],
    ['other', '', 0],
  ])('is told by what its browser says: %s', (sort, userAgent, touchPoints) => {
    expect(sortOf(userAgent, touchPoints)).toBe(sort);
  });
});

const withHints = (getHighEntropyValues: unknown) =>
  vi.stubGlobal('navigator', {
    userAgent: ANDROID_PHONE,
    maxTouchPoints: 5,
    userAgentData: { getHighEntropyValues },
  });

describe('its model', () => {
  it('is asked for', async () => {
    withHints(async (names: readonly string[]) => ({ [names[0] ?? '']: ' Pixel 8 ' }));
    expect(await guessDevice()).toEqual({ sort: 'android-phone', model: 'Pixel 8' });
  });

  it.each([
    ['is refused', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
    ['is none', () => Promise.resolve({ model: '' })],
    ['is not told', () => Promise.resolve({})],
    ['is no text', () => Promise.resolve({ model: 8 })],
  ])('is done without where it %s', async (_, hints) => {
    withHints(hints);
    expect(await guessDevice()).toEqual({ sort: 'android-phone', model: '' });
  });

  it('is done without where nobody can be asked', async () => {
    vi.stubGlobal('navigator', { userAgent: ANDROID_PHONE, maxTouchPoints: 5 });
    expect(await guessDevice()).toEqual({ sort: 'android-phone', model: '' });
  });
});
