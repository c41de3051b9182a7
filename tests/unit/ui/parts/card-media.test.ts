// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mediaName, type MediaName, type MediaType } from '../../../../src/domain/media.ts';
import type { MediaAddress } from '../../../../src/platform/media-addresses.ts';
import type { MediaCache } from '../../../../src/state/media-cache.ts';
import { showMedia } from '../../../../src/ui/parts/card-media.ts';
import { mediaItem } from '../../../helpers/media-files.ts';

const nameOf = (byte: number, type: MediaType = 'image/webp'): MediaName =>
  mediaName(mediaItem(Uint8Array.of(byte)).id, type);

/** Bytes that are at hand, those that come when asked for, and how often each is held. */
class FakeCache implements Pick<MediaCache, 'peek' | 'hold' | 'release'> {
  readonly atHand = new Map<MediaName, MediaAddress>();
  readonly onDisk = new Map<MediaName, MediaAddress>();
  readonly held = new Map<MediaName, number>();

  peek = (name: MediaName): MediaAddress | null => this.atHand.get(name) ?? null;
  hold = (name: MediaName): Promise<MediaAddress | null> => {
    this.held.set(name, (this.held.get(name) ?? 0) + 1);
    return Promise.resolve(this.atHand.get(name) ?? this.onDisk.get(name) ?? null);
  };
  release = (name: MediaName): void => void this.held.set(name, (this.held.get(name) ?? 0) - 1);
}

let cache: FakeCache;
let page: HTMLElement;
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const show = (html: string): void => void (page.innerHTML = `<div class="card-text">${html}</div>`);
const picture = (name: MediaName): string => `<p><img data-media="${name}" alt="A cat"></p>`;

beforeEach(() => {
  cache = new FakeCache();
  page = document.createElement('main');
  document.body.append(page);
  showMedia(page, cache as unknown as MediaCache);
});
afterEach(() => page.remove());

describe('a picture', () => {
  it('at hand has its address and its room as soon as its text stands', async () => {
    const name = nameOf(1);
    cache.atHand.set(name, { url: 'blob:1', size: { width: 40, height: 30 } });
    show(picture(name));
    await Promise.resolve();
    const image = page.querySelector('img');
    expect([image?.src, image?.width, image?.height]).toEqual(['blob:1', 40, 30]);
  });

  it('on the disk comes after', async () => {
    const name = nameOf(1);
    cache.onDisk.set(name, { url: 'blob:1', size: null });
    show(picture(name));
    await turn();
    expect(page.querySelector('img')?.src).toBe('blob:1');
    expect(page.querySelector('.media-missing')).toBeNull();
  });

  it('that is not here says so, with what describes it', async () => {
    show(picture(nameOf(1)));
    await turn();
    expect(page.querySelector('.media-missing')?.textContent).toBe(
      'A catThis picture is not on this device. Bring a backup with pictures and sounds.',
    );
    expect(page.querySelector('img')?.hidden).toBe(true);
  });

  it('that took the place of another lets go of that', async () => {
    const [first, second] = [nameOf(1), nameOf(2)];
    cache.atHand.set(second, { url: 'blob:2', size: null });
    show(picture(first));
    await turn();
    page.querySelector('img')?.setAttribute('data-media', second);
    await turn();
    expect(page.querySelector('img')?.src).toBe('blob:2');
    expect(page.querySelector('img')?.hidden).toBe(false);
    expect(page.querySelector('.media-missing')).toBeNull();
    expect([...cache.held.values()]).toEqual([0, 1]);
  });

  it('is let go of once it left the page', async () => {
    const name = nameOf(1);
    show(picture(name) + picture(name));
    await turn();
    expect(cache.held.get(name)).toBe(2);
    show('<p>Another card</p>');
    await turn();
    expect(cache.held.get(name)).toBe(0);
  });
});

it('a sound has a name of its own where nobody gave it one', async () => {
  const name = nameOf(1, 'audio/webm');
  cache.atHand.set(name, { url: 'blob:1', size: null });
  show(`<audio data-media="${name}" controls aria-label=""></audio>`);
  await turn();
  const sound = page.querySelector('audio');
  expect([sound?.getAttribute('src'), sound?.getAttribute('aria-label')]).toEqual(['blob:1', 'Sound']);
});

it('what names nothing, or is no picture, is left alone', async () => {
  show(`<img data-media="x" alt=""><span data-media="${nameOf(1)}"></span>`);
  await turn();
  expect(cache.held.size).toBe(0);
  expect(page.querySelector('[src]')).toBeNull();
});
