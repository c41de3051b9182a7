import { beforeEach, describe, expect, it } from 'vitest';
import { mediaName, type MediaName, type MediaType } from '../../../src/domain/media.ts';
import type { MediaAddresses } from '../../../src/platform/media-addresses.ts';
import { MediaCache } from '../../../src/state/media-cache.ts';
import { epochMs } from '../../../src/domain/units.ts';
import { mediaItem } from '../../helpers/media-files.ts';
import { newWorld, type World } from '../../helpers/world.ts';
import { valueOf } from '../../helpers/storage.ts';

let world: World;
let open: Set<string>;
let cache: MediaCache;

const addresses: MediaAddresses = {
  make(_, bytes) {
    const url = `blob:${new Uint8Array(bytes).join('-')}/${open.size}`;
    open.add(url);
    return Promise.resolve({ url, size: { width: 4, height: 3 } });
  },
  revoke: ({ url }) => void open.delete(url),
};

beforeEach(async () => {
  world = await newWorld();
  open = new Set();
  cache = new MediaCache(world.store, addresses);
});

async function keep(byte: number, type: MediaType = 'image/webp'): Promise<MediaName> {
  const media = await world.store.media();
  return valueOf(await media.add(mediaItem(Uint8Array.of(byte), type), epochMs(0)));
}

const shown = (name: MediaName): string => `<p><img data-media="${name}" alt=""></p>`;

describe('what a text names', () => {
  it('is at hand once it was made ready', async () => {
    const name = await keep(1);
    expect(cache.peek(name)).toBeNull();
    await cache.makeReady(shown(name) + shown(name));
    expect(cache.peek(name)).toMatchObject({ url: 'blob:1/0', size: { width: 4 } });
    expect(open.size).toBe(1);
  });

  it('has one address, however many places show it', async () => {
    const name = await keep(1);
    const places = await Promise.all([cache.hold(name), cache.hold(name)]);
    expect(new Set(places.map((place) => place?.url)).size).toBe(1);
  });

  it('that is not on this device is looked for again', async () => {
    const { id } = mediaItem(Uint8Array.of(9));
    const name = mediaName(id, 'image/webp');
    expect(await cache.hold(name)).toBeNull();
    await keep(9);
    expect(await cache.hold(name)).not.toBeNull();
  });

  it('is no sound because it is called one', async () => {
    await keep(1);
    const { id } = mediaItem(Uint8Array.of(1));
    expect(await cache.hold(mediaName(id, 'audio/webm'))).toBeNull();
    expect(await cache.hold(mediaName(id, 'image/png'))).not.toBeNull();
  });
});

describe('what nothing shows', () => {
  it('is let go of when many others came since', async () => {
    const first = await keep(0);
    await cache.makeReady(shown(first));
    for (let byte = 1; byte <= 24; byte++) {
      // oxlint-disable-next-line no-await-in-loop
      await cache.makeReady(shown(await keep(byte)));
    }
    expect(cache.peek(first)).toBeNull();
    expect(open.size).toBe(24);
  });

  it('stays while a place shows it, and some time after', async () => {
    const first = await keep(0);
    await cache.hold(first);
    for (let byte = 1; byte <= 30; byte++) {
      // oxlint-disable-next-line no-await-in-loop
      await cache.makeReady(shown(await keep(byte)));
    }
    expect(cache.peek(first)).not.toBeNull();
    expect(open.size).toBe(25);
    cache.release(first);
    expect(open.size).toBe(24);
  });

  it('is not what shows, though another place leaves that looked for it in vain', async () => {
    const name = mediaName(mediaItem(Uint8Array.of(0)).id, 'image/webp');
    expect(await cache.hold(name)).toBeNull();
    await keep(0);
    await cache.hold(name);
    cache.release(name);
    for (let byte = 1; byte <= 30; byte++) {
      // oxlint-disable-next-line no-await-in-loop
      await cache.makeReady(shown(await keep(byte)));
    }
    expect(cache.peek(name)).not.toBeNull();
    cache.release(name);
    expect(cache.peek(name)).toBeNull();
  });
});
