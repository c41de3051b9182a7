import { mediaIn, mediaName, readMediaName, sortOf, type MediaName } from '../domain/media.ts';
import type { MediaAddress, MediaAddresses } from '../platform/media-addresses.ts';
import type { CollectionStore } from '../storage/collection-store.ts';

/** How many that nothing shows are kept: those of the cards about to come, and of those just gone. */
const KEPT = 24;

interface Entry {
  readonly coming: Promise<MediaAddress | null>;
  ready: MediaAddress | null;
  /** It is not here but may come: it is looked for again. */
  isMissing: boolean;
  /** How many places show it, or would. */
  held: number;
}

/** Pictures and sounds at hand: addresses for their bytes, made ahead of their showing, and let go of some time after. */
export class MediaCache {
  private readonly entries = new Map<MediaName, Entry>();
  private readonly store: Pick<CollectionStore, 'media'>;
  private readonly addresses: MediaAddresses;

  constructor(store: Pick<CollectionStore, 'media'>, addresses: MediaAddresses) {
    this.store = store;
    this.addresses = addresses;
  }

  /** Makes ready all that rendered texts name. */
  async makeReady(html: string): Promise<void> {
    const names = new Set(mediaIn(html).map(({ id, type }) => mediaName(id, type)));
    await Promise.all([...names].map((name) => this.find(name).coming));
  }

  /** The address if it is at hand. */
  peek(name: MediaName): MediaAddress | null {
    return this.entries.get(name)?.ready ?? null;
  }

  /** Its address for one place that shows it, until that releases it; null where the bytes are not on this device. */
  hold(name: MediaName): Promise<MediaAddress | null> {
    const entry = this.find(name);
    entry.held++;
    return entry.coming;
  }

  release(name: MediaName): void {
    const entry = this.entries.get(name);
    if (entry) entry.held--;
    this.trim();
  }

  private find(name: MediaName): Entry {
    const known = this.entries.get(name);
    const isKnown = known !== undefined && !known.isMissing;
    const entry = isKnown
      ? known
      : { coming: this.look(name), ready: null, isMissing: false, held: known?.held ?? 0 };
    this.entries.delete(name);
    this.entries.set(name, entry);
    if (!isKnown) void this.settle(entry);
    return entry;
  }

  private async settle(entry: Entry): Promise<void> {
    entry.ready = await entry.coming.catch(() => null);
    entry.isMissing = entry.ready === null;
    this.trim();
  }

  private async look(name: MediaName): Promise<MediaAddress | null> {
    const named = readMediaName(name);
    const found = named && (await (await this.store.media()).read(named.id));
    // What a text calls a sound is none because it calls it so.
    if (!named || !found || sortOf(found.type) !== sortOf(named.type)) return null;
    return this.addresses.make(found.type, found.bytes);
  }

  private trim(): void {
    for (const [name, { held, isMissing }] of this.entries)
      if (isMissing && held <= 0) this.entries.delete(name);
    const idle = [...this.entries].filter(([, { held, ready }]) => held <= 0 && ready !== null);
    for (const [name, { ready }] of idle.slice(0, Math.max(0, idle.length - KEPT))) {
      this.entries.delete(name);
      if (ready) this.addresses.revoke(ready);
    }
  }
}
