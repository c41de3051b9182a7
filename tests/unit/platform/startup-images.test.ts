// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { SCREENS } from '../../../src/build/splash.ts';
import { linkStartupImages } from '../../../src/platform/startup-images.ts';

it('links the image of this very screen, upright, for light and after it for dark', () => {
  // An iPhone 16 that lies on its side.
  vi.stubGlobal('screen', { width: 852, height: 393 });
  vi.stubGlobal('devicePixelRatio', 3);
  linkStartupImages();
  const links = [...document.head.querySelectorAll('link[rel=apple-touch-startup-image]')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    './splash/1179x2556-light.png',
    './splash/1179x2556-dark.png',
  ]);
  expect(links.map((link) => link.getAttribute('media')?.includes('dark'))).toEqual([false, true]);
  expect(SCREENS).toContainEqual({ width: 1179, height: 2556, ratio: 3 });
  expect(document.head.querySelector('meta[name=apple-mobile-web-app-capable]')).not.toBeNull();
  vi.unstubAllGlobals();
});
