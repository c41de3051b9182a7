import { DAY, type EpochMs } from '../domain/units.ts';

/** Files that another app or the device handed to this one. */
export interface Arrived {
  readonly files: readonly File[];
  /** False where some of them did not get here. */
  readonly isWhole: boolean;
}

const CACHE = 'engram-shared';
const FOLDER = 'shared/';
/** What was shared and never asked for does not fill the device. */
const KEPT_FOR = DAY;

/** Where the service worker puts what was shared to the app, until the page that it opens takes it. */
export class SharedFiles {
  readonly #caches: CacheStorage;
  readonly #folder: string;

  /** `home`: the app's own address, as several apps may lie on one host. */
  constructor(caches: CacheStorage, home: string) {
    this.#caches = caches;
    this.#folder = new URL(FOLDER, home).href;
  }

  /** Keeps files and gives the name to take them by; rejects where there is no room. */
  async keep(files: readonly File[], at: EpochMs): Promise<string> {
    const cache = await this.#caches.open(CACHE);
    const name = `${at}-${crypto.randomUUID()}`;
    const kept = files.map((file, place) =>
      cache.put(`${this.#folder}${name}/${place}?name=${encodeURIComponent(file.name)}`, new Response(file)),
    );
    const results = await Promise.allSettled(kept);
    if (results.every(({ status }) => status === 'fulfilled')) return name;
    await this.take(name);
    throw new Error('No room for what was shared');
  }

  /** Gives the files of that name, once: they are gone from here then. */
  async take(name: string): Promise<readonly File[]> {
    const mine = (await this.#all()).filter(({ share }) => share === name);
    const files = mine.map(async ({ cache, request, fileName }) => {
      const response = await cache.match(request);
      const bytes = await response?.blob();
      return bytes && new File([bytes], fileName);
    });
    const taken = await Promise.all(files);
    await Promise.all(mine.map(({ cache, request }) => cache.delete(request)));
    return taken.filter((file) => file !== undefined);
  }

  /** Throws away what nobody took. */
  async discardOld(at: EpochMs): Promise<void> {
    // What was kept by a clock that went wrong is as old.
    const old = (await this.#all()).filter(({ keptAt }) => !(Math.abs(at - keptAt) < KEPT_FOR));
    await Promise.all(old.map(({ cache, request }) => cache.delete(request)));
  }

  async #all() {
    if (!(await this.#caches.has(CACHE))) return [];
    const cache = await this.#caches.open(CACHE);
    const requests = await cache.keys();
    return requests
      .filter(({ url }) => url.startsWith(this.#folder))
      .map((request) => {
        const { pathname, searchParams } = new URL(request.url);
        const [share = '', place] = pathname.split('/').slice(-2);
        const keptAt = Number(share.split('-')[0]);
        return {
          cache,
          request,
          share,
          keptAt,
          place: Number(place),
          fileName: searchParams.get('name') ?? '',
        };
      })
      .toSorted((a, b) => a.place - b.place);
  }
}
