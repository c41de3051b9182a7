// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserInstaller } from '../../../src/platform/install.ts';

afterEach(() => vi.unstubAllGlobals());

/** What Chromium sends; `outcome` is what the person will answer. */
function offerFor(outcome: string) {
  const prompt = vi.fn<() => Promise<{ outcome: string }>>(() => Promise.resolve({ outcome }));
  return { event: Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }), prompt };
}

function onDevice({ standalone, touch = 0 }: { standalone?: boolean; touch?: number }): void {
  const apple = standalone === undefined ? {} : { standalone };
  vi.stubGlobal('navigator', { maxTouchPoints: touch, ...apple });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
}

describe('a browser that asks', () => {
  it('is kept from doing it by itself, and asks once it is told to', async () => {
    onDevice({});
    const installer = browserInstaller();
    const changed = vi.fn<() => void>();
    installer.onChange(changed);
    expect(installer.way()).toBe('none');
    const { event, prompt } = offerFor('accepted');
    window.dispatchEvent(event);
    expect([event.defaultPrevented, installer.way(), changed.mock.calls.length]).toEqual([true, 'prompt', 1]);
    expect(await installer.prompt()).toBe(true);
    expect(prompt).toHaveBeenCalledOnce();
    expect(installer.way()).toBe('none');
  });

  it('may be told no, and may offer it again', async () => {
    onDevice({});
    const installer = browserInstaller();
    window.dispatchEvent(offerFor('dismissed').event);
    expect(await installer.prompt()).toBe(false);
    expect(await installer.prompt()).toBe(false);
    window.dispatchEvent(offerFor('accepted').event);
    expect(installer.way()).toBe('prompt');
  });

  it('offers nothing any more once the app is installed', () => {
    onDevice({});
    const installer = browserInstaller();
    window.dispatchEvent(offerFor('accepted').event);
    window.dispatchEvent(new Event('appinstalled'));
    expect(installer.way()).toBe('none');
  });

  it('is not believed when it sends something else', () => {
    onDevice({});
    const installer = browserInstaller();
    window.dispatchEvent(new Event('beforeinstallprompt'));
    expect(installer.way()).toBe('none');
  });
});

describe('where only the person can', () => {
  it('is an iPhone or iPad outside its home screen', () => {
    onDevice({ standalone: false, touch: 5 });
    expect(browserInstaller()).toMatchObject({ isApp: false });
    expect(browserInstaller().way()).toBe('by-hand');
  });

  it('is not one that runs from its home screen already', () => {
    onDevice({ standalone: true, touch: 5 });
    expect(browserInstaller()).toMatchObject({ isApp: true });
    expect(browserInstaller().way()).toBe('none');
  });

  it('is not a Mac', () => {
    onDevice({ standalone: false, touch: 0 });
    expect(browserInstaller().way()).toBe('none');
  });

  it('is not an app that any other browser installed', () => {
    onDevice({});
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(display-mode: standalone)' }));
    expect(browserInstaller()).toMatchObject({ isApp: true });
  });
});
